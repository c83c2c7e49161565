package org.loomhive.production;

/** Why work is not given, taken or closed. */
public enum ProductionRefusal {
  MATERIAL_NOT_CHOSEN,
  ALREADY_OFFERED,
  NOT_OFFERED_TO_YOU,
  ALREADY_ACCEPTED,
  NOT_ACCEPTED,

  NOT_RECEIVED,
  ALREADY_INSPECTED,
  NOT_IN_RECIPE,
  MORE_THAN_NEEDED,
  OTHER_COOPERATIVE,

  NOTE_NEEDED,
  DATE_IN_THE_PAST
}
