package org.loomhive.ordering.business;

/** What a register said about a number. */
public enum RegisterWord {
  REGISTERED,
  UNKNOWN,
  /** There was no answer. */
  SILENT,
  /** No register is asked about numbers of that country. */
  NOT_ASKED
}
