/** How long lists are leafed through: sorted, searched and read a page at a time. */
package org.loomhive.kernel.leaf;
