/** Paid orders: what is in making, what can leave, and the parcels that left. */
package org.loomhive.admin.trade;
