package org.loomhive.review.echo;

/** Why something that was said elsewhere is not quoted. */
public enum EchoRefusal {
  ECHO_CELL_WRONG,
  ECHO_OF_NOTHING,
  ECHO_OF_TOMORROW,
  ECHOED_ALREADY,
  /** It speaks of what somebody suffered: that is never shown, whoever allows it. */
  ECHO_TELLS_A_STORY,
  /** It may name somebody or a place, and nobody wrote that she has looked. */
  ECHO_UNREAD,
  ECHOES_WRONG,
  NO_ECHOES,
  ECHOES_TOO_BIG
}
