package org.loomhive.ordering.view;

/** Noes about kept views. */
public enum ViewRefusal {
  NAME_TAKEN,
  NO_NAME,
  TOO_MANY_VIEWS
}
