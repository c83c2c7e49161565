package org.loomhive.newsletter;

/** She followed the link that was sent to her address and said yes. */
public record NewsletterConfirmed(String subscriberRef) {}
