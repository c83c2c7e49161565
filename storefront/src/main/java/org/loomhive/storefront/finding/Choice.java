package org.loomhive.storefront.finding;

/** One value that may be chosen, with its word. */
public record Choice(String value, String word, boolean isChosen) {}
