package org.loomhive.messaging;

/** Somebody wishes to be forgotten; her address stands in no event. */
public record AddressForgotten(long id) {}
