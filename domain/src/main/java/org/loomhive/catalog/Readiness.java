package org.loomhive.catalog;

/** Whether a piece lies in the store or is made when somebody asks for it. */
public enum Readiness {
  READY,
  MADE_TO_ORDER
}
