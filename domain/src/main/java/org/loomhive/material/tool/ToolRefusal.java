package org.loomhive.material.tool;

/** Why a tool is not lent or taken back. */
public enum ToolRefusal {
  ALREADY_LENT,
  NOT_LENT,
  DUE_IN_THE_PAST,
  OTHER_COOPERATIVE,
  NEEDS_REPAIR,
  GONE_FOR_GOOD
}
