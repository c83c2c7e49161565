package org.loomhive.delivery.business;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import org.loomhive.kernel.Refused;

/**
 * Under which a tax office knows a business, as invoices have it: with the letters of its country
 * before a VAT number, without any before a GSTIN. Its form and its check digit are right; whether
 * anybody has it only a register knows.
 *
 * @param country where it counts, ISO 3166-1 alpha-2
 */
public record TaxNumber(String country, String text) {
  private static final ResourceBundle SHAPES =
      ResourceBundle.getBundle("org.loomhive.delivery.business.numbers", Locale.ROOT);

  /** What such a number is called. */
  public enum Kind {
    VAT,
    GSTIN
  }

  /**
   * Reads what somebody typed, with or without the letters of its country, blanks and dots.
   *
   * @param country to which the goods go: a number of another country does not count there
   * @throws Refused with what is wrong with it
   */
  public static TaxNumber read(String typed, String country) {
    var shapes = shapes(country);
    if (shapes.isEmpty()) throw new Refused(BusinessRefusal.NO_NUMBER_THERE);
    var plain = typed.toUpperCase(Locale.ROOT).replaceAll("[\\s.\\-/]", "");
    if (isElsewhere(plain, shapes)) throw new Refused(BusinessRefusal.NUMBER_ELSEWHERE);
    var meant =
        shapes.stream()
            .filter(shape -> shape.fits(plain))
            .findFirst()
            .orElseThrow(() -> new Refused(BusinessRefusal.NUMBER_NOT_SO, shapes.get(0).example()));
    if (!CheckDigits.areRight(meant.letters(), meant.bare(plain)))
      throw new Refused(BusinessRefusal.NUMBER_MISTYPED);
    return new TaxNumber(country, meant.written(plain));
  }

  /** It is a good one with the letters of another country before it. */
  private static boolean isElsewhere(String plain, List<Shape> here) {
    var letters = plain.substring(0, Math.min(2, plain.length()));
    if (!SHAPES.containsKey(letters)) return false;
    var there = Shape.of(letters);
    return !here.contains(there)
        && there.fits(plain)
        && CheckDigits.areRight(letters, there.bare(plain));
  }

  /** What it is called there; empty where none is asked for. */
  public static Optional<Kind> kind(String country) {
    return shapes(country).stream().map(Shape::kind).findFirst();
  }

  /** One with the form of that country; empty where none is asked for. */
  public static String example(String country) {
    return shapes(country).stream().map(Shape::example).findFirst().orElse("");
  }

  /** The letters before it, by which registers know its country. */
  public String letters() {
    return text.substring(0, 2);
  }

  /** Without them. */
  public String bare() {
    return text.substring(2);
  }

  private static List<Shape> shapes(String country) {
    return Arrays.stream(lettersOf(country).split(" "))
        .filter(SHAPES::containsKey)
        .map(Shape::of)
        .toList();
  }

  /** Greece and the north of Ireland have letters of their own. */
  private static String lettersOf(String country) {
    return switch (Objects.toString(country, "")) {
      case "GR" -> "EL";
      case "GB" -> "GB XI";
      case "EL", "XI" -> "";
      default -> country == null ? "" : country;
    };
  }

  /** How numbers with these letters look. */
  private record Shape(String letters, Kind kind, String form, String example) {
    static Shape of(String letters) {
      var cells = SHAPES.getString(letters).split(";");
      return new Shape(letters, Kind.valueOf(cells[0]), cells[1], cells[2]);
    }

    boolean fits(String plain) {
      return bare(plain).matches(form);
    }

    String bare(String plain) {
      boolean isSaid = kind == Kind.VAT && plain.startsWith(letters);
      return isSaid ? plain.substring(letters.length()) : plain;
    }

    String written(String plain) {
      return kind == Kind.VAT ? letters + bare(plain) : plain;
    }
  }
}
