package org.loomhive.material.moisture;

/** Why moisture tells nothing about a weight. */
public enum MoistureRefusal {
  REGAIN_WRONG,
  SAMPLE_WRONG,
  FIBRE_NOT_KNOWN,
  NOT_WEIGHED
}
