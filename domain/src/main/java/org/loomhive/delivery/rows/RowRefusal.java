package org.loomhive.delivery.rows;

/** Why a row is not taken, or does not end. */
public enum RowRefusal {
  ENDS_FIRST,
  ROW_THAT_DAY,
  ROWS_OVERLAP,
  ROWS_LEAVE_GAP,
  ROW_NEEDS_SOURCE,
  /** What was promised of the past stays. */
  ENDS_IN_THE_PAST,
  ROW_CELL_WRONG,
  ROW_LINES_WRONG,
  NO_ROW_LINES,
  ROWS_TOO_BIG,
  NOT_A_COUNTRY,
  /** A stop is for a country or for a zone. */
  COUNTRY_OR_ZONE,
  NO_SUCH_WAY,
  NOT_A_HEADING,
  PERCENT_WRONG,
  /** Only what the house collects can be a part of its prices. */
  NOT_COLLECTED,
  /** A limit or a flat sum without its currency. */
  NO_CURRENCY
}
