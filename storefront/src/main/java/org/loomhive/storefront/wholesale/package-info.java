/** What a company that buys to sell sees of the shop, and nobody else. */
package org.loomhive.storefront.wholesale;
