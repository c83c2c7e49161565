/** What lies in the store against what the book says, and when to order again. */
package org.loomhive.material.count;
