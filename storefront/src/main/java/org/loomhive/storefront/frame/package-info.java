/** What stands around every page of the shop: its header and its footer. */
package org.loomhive.storefront.frame;
