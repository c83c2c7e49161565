/** How the list of orders is asked: filters in the address, and views that are kept. */
package org.loomhive.admin.trade.views;
