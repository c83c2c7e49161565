package org.loomhive.catalog.shelf;

/** The order of a list of products. */
public enum ProductSort {
  NEWEST,
  PRICE,
  DEAREST;

  boolean isByPrice() {
    return this != NEWEST;
  }
}
