package org.loomhive.ordering.cancel;

/** Lines of an order are not wanted any more. Told through the outbox; told twice it is once. */
public record LinesCancelled(String orderNumber) {}
