package org.loomhive.delivery.travel;

/** Why a paper is not taken, or a parcel does not leave without one. */
public enum TravelRefusal {
  PAPER_MISSING,
  NO_SIGNER,
  FACT_MISSING,
  /** A paper can show only the letters of Europe. */
  PAPER_IN_OTHER_LETTERS,
  SCAN_MISSING,
  SCAN_NOT_READABLE,
  SCAN_TOO_LARGE,
  /** Nobody can want this paper of this parcel. */
  NOT_FOR_THIS_PARCEL,
  NO_PAPERS_NAMED
}
