/** The pages on which buyers look around: home, lists, a piece, its makers, and its price. */
package org.loomhive.storefront.shop;
