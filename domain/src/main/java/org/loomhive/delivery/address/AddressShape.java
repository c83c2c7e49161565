package org.loomhive.delivery.address;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import org.loomhive.delivery.tax.Regions;
import org.loomhive.kernel.Refused;

/**
 * How addresses of a country are written: what its code is called and looks like, and whether a
 * part of the country belongs to them. Of a country that is not listed anything is taken.
 *
 * @param form null where any code is taken
 * @param example of a code; empty where any is taken
 */
public record AddressShape(String country, Code code, Pattern form, String example, Part part) {
  private static final ResourceBundle SHAPES =
      ResourceBundle.getBundle("org.loomhive.delivery.address.shapes", Locale.ROOT);

  /** What the postal code is called. */
  public enum Code {
    POSTCODE,
    ZIP,
    PIN,
    EIRCODE;

    /** Letters arrive without it, too. */
    boolean mayBeMissing() {
      return this == EIRCODE;
    }
  }

  /** What the part of the country is called. */
  public enum Part {
    NONE,
    /** Some write it and some do not. */
    REGION,
    STATE,
    PROVINCE,
    PREFECTURE;

    boolean isNeeded() {
      return this != NONE && this != REGION;
    }
  }

  /**
   * @param country ISO 3166-1 alpha-2; anything else has no shape of its own
   */
  public static AddressShape of(String country) {
    if (country == null || !SHAPES.containsKey(country))
      return new AddressShape(country, Code.POSTCODE, null, "", Part.REGION);
    var cells = SHAPES.getString(country).split(";");
    return new AddressShape(
        country,
        Code.valueOf(cells[0]),
        Pattern.compile(cells[1]),
        cells[2],
        Part.valueOf(cells[3]));
  }

  /**
   * @param postcode as it was typed
   * @param region as it was typed
   * @throws Refused with what is missing or not so
   */
  public void require(String postcode, String region) {
    requireCode(Objects.toString(postcode, "").strip().toUpperCase(Locale.ROOT));
    requirePart(Objects.toString(region, "").strip());
  }

  /**
   * Where tax goes by parts of the country, an address that names none would owe none.
   *
   * @param region as it was typed
   * @throws Refused with what is missing or not so
   */
  public void requireTaxedPart(String region) {
    if (!parts().isEmpty()) requirePart(Objects.toString(region, "").strip());
  }

  private void requireCode(String typed) {
    if (form == null || typed.isEmpty() && code.mayBeMissing()) return;
    if (typed.isEmpty()) throw new Refused(AddressRefusal.CODE_MISSING, example);
    if (!form.matcher(typed).matches()) throw new Refused(AddressRefusal.CODE_NOT_SO, example);
  }

  private void requirePart(String typed) {
    if (typed.isEmpty() && part.isNeeded()) throw new Refused(AddressRefusal.PART_MISSING);
    boolean isUnknown = Regions.of(country, typed).region().isEmpty();
    if (!parts().isEmpty() && isUnknown) throw new Refused(AddressRefusal.NO_SUCH_PART, typed);
  }

  public boolean isCodeNeeded() {
    return form != null && !code.mayBeMissing();
  }

  public boolean isPartNeeded() {
    return part.isNeeded();
  }

  /** Parts by name, where only these are taken. */
  public List<String> parts() {
    return country == null ? List.of() : Regions.names(country);
  }
}
