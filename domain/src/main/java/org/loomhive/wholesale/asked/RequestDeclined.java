package org.loomhive.wholesale.asked;

/**
 * The contact of a company is to be told that no quote was made.
 *
 * @param contact the account
 */
public record RequestDeclined(String contact, String request) {}
