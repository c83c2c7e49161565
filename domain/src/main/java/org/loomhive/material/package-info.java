/** Raw material: lots, who holds how much of them, issue, return and loss. It is never a debt. */
package org.loomhive.material;
