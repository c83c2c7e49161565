package org.loomhive.review;

/** What is shown of a product is to be counted anew. */
public record ReviewChanged(String productSlug) {}
