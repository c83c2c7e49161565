package org.loomhive.newsletter;

/** She wants no more letters. */
public record NewsletterLeft(String subscriberRef) {}
