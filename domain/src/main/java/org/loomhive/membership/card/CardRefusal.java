package org.loomhive.membership.card;

/** Why a card is not taken. */
public enum CardRefusal {
  CARD_ENDED
}
