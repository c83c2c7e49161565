/** What buyers think of a product, in one number. */
package org.loomhive.catalog.rating;
