package org.loomhive.catalog;

/**
 * What customs wants to know of a piece.
 *
 * @param hsCode 6 to 14 digits; dots and spaces are taken out
 * @param origin ISO 3166-1 alpha-2
 * @param description plain English of at most 35 characters
 */
public record Customs(String hsCode, String origin, String description) {
  private static final int LONGEST_DESCRIPTION = 35;

  public Customs {
    hsCode = hsCode.replaceAll("[. ]", "");
    if (!hsCode.matches("[0-9]{6,14}")) throw new IllegalArgumentException("HS code " + hsCode);
    if (!origin.matches("[A-Z]{2}")) throw new IllegalArgumentException("origin " + origin);
    if (description.length() > LONGEST_DESCRIPTION)
      throw new IllegalArgumentException("customs description too long: " + description);
  }
}
