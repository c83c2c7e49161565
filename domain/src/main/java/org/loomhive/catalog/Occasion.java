package org.loomhive.catalog;

/** A day for which people look for something. Words for it live in the bundles. */
public enum Occasion {
  WEDDING,
  NEW_BABY,
  NEW_HOME,
  FESTIVAL,
  THANK_YOU,
  WINTER
}
