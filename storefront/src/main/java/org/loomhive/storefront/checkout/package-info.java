/** From a basket to a placed order: address, delivery and the sum that will be paid. */
package org.loomhive.storefront.checkout;
