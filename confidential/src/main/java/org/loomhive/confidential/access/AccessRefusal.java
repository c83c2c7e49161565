package org.loomhive.confidential.access;

/** Noes that have to do with looking. */
public enum AccessRefusal {
  REASON_MISSING,
  REASON_TOO_LONG,
  REASON_HOLDS_A_NUMBER
}
