package org.loomhive.catalog.edit;

/** Why something is not sold any more. */
public enum OffShelf {
  /** It could hurt somebody. */
  UNSAFE,
  UNLAWFUL,
  /** What is told of it is not so. */
  TOLD_WRONG,
  NOT_MADE,
  OTHER
}
