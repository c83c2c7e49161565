package org.loomhive.storefront.api;

import java.util.List;

/**
 * One page of products.
 *
 * @param count how many match; when {@code countIsOpen} there are more than that
 * @param next cursor of the page after this one, or null at the end
 */
public record ProductList(
    List<ProductLine> products, int count, boolean countIsOpen, String next) {}
