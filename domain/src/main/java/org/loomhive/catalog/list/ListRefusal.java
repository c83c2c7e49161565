package org.loomhive.catalog.list;

/** Noes about lists of the catalogue, each about a cell, a row or the whole file. */
public enum ListRefusal {
  FILE_TOO_LARGE,
  TOO_MANY_ROWS,
  TOO_MUCH_INSIDE,
  NOT_A_LIST,
  NOT_UTF8,
  NO_ROWS,
  UNKNOWN_COLUMN,
  MISSING,
  TOO_LONG,
  NOT_ONE_OF,
  NOT_A_NUMBER,
  NOT_A_MATERIAL,
  NOT_A_CODE,
  NOT_THE_COST_CURRENCY,
  SAYS_TWO_THINGS,
  TWICE,
  NO_SUCH_COOPERATIVE,
  OTHER_COOPERATIVE,
  OTHER_KIND,
  STAYS_ON_SHELF,
  STAYS_OFF_SHELF,
  HELD_UP,
  WRITTEN_MEANWHILE,
  NOT_LOOKED_AT
}
