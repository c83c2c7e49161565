package org.loomhive.newsletter;

/** Somebody wrote an address into the form; whether it is hers, a letter asks. */
public record NewsletterAsked(String subscriberRef) {}
