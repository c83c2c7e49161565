/** What a buyer sees of her order: the way to its payment, thanks, and how far it is. */
package org.loomhive.storefront.order;
