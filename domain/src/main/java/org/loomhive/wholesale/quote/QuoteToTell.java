package org.loomhive.wholesale.quote;

/**
 * The contact of a company is to be told that a quote is there.
 *
 * @param contact the account
 */
public record QuoteToTell(String contact, String quote, int edition) {}
