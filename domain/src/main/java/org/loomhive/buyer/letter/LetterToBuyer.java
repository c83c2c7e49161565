package org.loomhive.buyer.letter;

/**
 * The owner of an account is to get a letter. Names neither her address nor anything that opens.
 *
 * @param kind a {@link LetterKind}
 * @param until when its link runs out, in seconds since 1970
 */
public record LetterToBuyer(String buyer, String kind, long until) {}
