/** The basket: its cookie, its page and the small forms that change it. */
package org.loomhive.storefront.basket;
