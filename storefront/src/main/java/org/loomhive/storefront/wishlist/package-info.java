/** What a visitor would like to have one day, and how she shows it to others. */
package org.loomhive.storefront.wishlist;
