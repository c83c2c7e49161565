package org.loomhive.storefront.finding;

/**
 * One thing that a list is narrowed to.
 *
 * @param without the address of the list without it
 * @param count of the list without it, when that was asked
 */
public record Narrowed(String word, String without, int count) {}
