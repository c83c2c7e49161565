package org.loomhive.production;

/** A member took the work: its material may be handed to her. Told through the outbox. */
public record OfferAccepted(String workOrder) {}
