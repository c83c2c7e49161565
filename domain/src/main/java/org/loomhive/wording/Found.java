package org.loomhive.wording;

/**
 * Something that was found in a text.
 *
 * @param words as they stand there
 */
public record Found(Sign sign, String words) {}
