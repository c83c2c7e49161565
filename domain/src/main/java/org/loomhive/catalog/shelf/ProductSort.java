package org.loomhive.catalog.shelf;

/** The order of a list of products. */
public enum ProductSort {
  NEWEST,
  PRICE
}
