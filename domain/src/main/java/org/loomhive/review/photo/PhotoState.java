package org.loomhive.review.photo;

/** How far a photo of a buyer has come. */
public enum PhotoState {
  WAITING,
  SHOWN,
  DECLINED
}
