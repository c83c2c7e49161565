/** What a buyer can do about an order: cancel, withdraw, send back, claim. */
package org.loomhive.storefront.after;
