/** The lists of orders and parcels that can be taken away. */
package org.loomhive.admin.trade.lists;
