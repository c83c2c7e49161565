/** How buyers find something: search, filters, categories, and the words of the crafts. */
package org.loomhive.storefront.finding;
