/** What a buyer wishes for her parcel: a present, and whether all of it travels together. */
package org.loomhive.storefront.wish;
