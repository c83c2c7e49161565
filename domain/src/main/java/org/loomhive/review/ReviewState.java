package org.loomhive.review;

/** How far what a buyer wrote has come. */
public enum ReviewState {
  WAITING,
  PUBLISHED,
  HELD,
  DECLINED,
  WITHDRAWN
}
