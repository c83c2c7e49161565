package org.loomhive.giftcard;

/** A card waits for its letter; its code is drawn when that is written. */
public record GiftCardToSend(String card) {}
