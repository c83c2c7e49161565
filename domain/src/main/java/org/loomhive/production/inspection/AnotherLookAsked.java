package org.loomhive.production.inspection;

/** Somebody else is to look at the rejected pieces of a receipt. Told through the outbox. */
public record AnotherLookAsked(String receipt) {}
