package org.loomhive.catalog.told;

/**
 * Somebody is writing what a material, a size, a shade or a pattern is called; it is told before it
 * is kept, as the words of a product are.
 */
public record TermWorded(String words) {}
