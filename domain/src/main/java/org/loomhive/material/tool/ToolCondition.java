package org.loomhive.material.tool;

/** In what state a tool goes out and comes back. */
public enum ToolCondition {
  GOOD,
  WORN,
  NEEDS_REPAIR,
  /** It is not there any more. That is a fact, and nobody is charged for it. */
  GONE;

  /** It can be lent as it is. */
  public boolean isUsable() {
    return this == GOOD || this == WORN;
  }
}
