package org.loomhive.material.tool;

/** What a tool is, and whether the law counts it as capital goods. */
public enum ToolKind {
  LOOM(true),
  WARPING_MILL(true),
  SPINNING_WHEEL(true),
  HIVE_BOX(true),
  EXTRACTOR(true),
  /** Reeds, moulds, jigs and hand tools may stay out as long as they are needed. */
  REED(false),
  HAND_TOOL(false);

  private final boolean capital;

  ToolKind(boolean capital) {
    this.capital = capital;
  }

  /**
   * Capital goods sent out for job work come back within three years, or count as sold (India, CGST
   * Act, section 143).
   */
  public boolean isCapital() {
    return capital;
  }
}
