/** Who buys for a business: what she says at the checkout, and what her order says of it. */
package org.loomhive.storefront.business;
