/** How far the making of what was ordered is. */
package org.loomhive.ordering.making;
