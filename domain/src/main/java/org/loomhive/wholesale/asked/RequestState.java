package org.loomhive.wholesale.asked;

/** What became of a request. */
public enum RequestState {
  WAITING,
  QUOTED,
  DECLINED
}
