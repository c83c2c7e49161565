package org.loomhive.newsletter;

/** One letter to one reader. */
public record LetterDue(String issueRef, String subscriberRef) {}
