package org.loomhive.web.file;

/** A text in a cell of a list, which a program for spreadsheets must not take for a formula. */
public final class SheetCell {
  /** With which formulas begin, or may after the spreadsheet has trimmed the cell. */
  private static final String DANGEROUS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  private SheetCell() {}

  /** What it would take so gets an apostrophe in front. */
  public static String guarded(String text) {
    boolean harmless = text.isBlank() || DANGEROUS.indexOf(text.stripLeading().charAt(0)) < 0;
    return harmless && !isControl(text) ? text : "'" + text;
  }

  /** As it was before it was guarded, for a list that comes back. */
  public static String unguarded(String text) {
    boolean isGuarded = text.startsWith("'") && guarded(text.substring(1)).equals(text);
    return isGuarded ? text.substring(1) : text;
  }

  private static boolean isControl(String text) {
    return !text.isEmpty() && "\t\r\n".indexOf(text.charAt(0)) >= 0;
  }
}
