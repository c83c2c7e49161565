package org.loomhive.delivery.papers;

/** Why no papers can be made for a parcel. */
public enum PapersRefusal {
  NO_CONSIGNOR,
  /** The receiver is written in letters that a paper cannot show. */
  RECEIVER_IN_OTHER_LETTERS,
  /** So is what lies in the parcel, or who sends it. */
  GOODS_IN_OTHER_LETTERS,
  SENDER_IN_OTHER_LETTERS
}
