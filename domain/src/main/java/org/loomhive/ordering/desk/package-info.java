/** Paid orders as the staff see them. */
package org.loomhive.ordering.desk;
