/** What a price tag says: who gets what of the price, and in which currencies it is told. */
package org.loomhive.storefront.pricetag;
