package org.loomhive.ordering.confirmation;

/**
 * The buyer of a paid order waits for a word. Told apart from the payment, so that a silent mail
 * server does not hold up the making.
 */
public record OrderToConfirm(String orderNumber) {}
