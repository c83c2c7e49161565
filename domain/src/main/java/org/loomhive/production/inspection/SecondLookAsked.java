package org.loomhive.production.inspection;

/** Somebody else is to look at the seconds of a receipt. Told through the outbox. */
public record SecondLookAsked(String receipt) {}
