/** Gift cards in the shop: bought, looked at, and put on a basket to pay for it. */
package org.loomhive.storefront.giftcard;
