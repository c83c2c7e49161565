package org.loomhive.ordering.back;

/** Somebody left her e-mail and is asked by mail whether it was she. */
public record BackToConfirm(long id) {}
