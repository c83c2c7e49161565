package org.loomhive.catalog;

/**
 * A product as a site map names it.
 *
 * @param picture key of the first picture, or null
 */
public record ListedProduct(String slug, String picture) {}
