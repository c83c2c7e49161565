package org.loomhive.ordering;

/** An order was paid in full: what must be made may be made. Told through the outbox. */
public record OrderPaid(String orderNumber) {}
