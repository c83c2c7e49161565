package org.loomhive.catalog;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.loomhive.catalog.list.ListRefusal;
import org.loomhive.kernel.Refused;

/**
 * One material and how much of the product it is.
 *
 * @param percent of the weight
 * @param origin where it grew or was made, ISO 3166-1 or 3166-2, for example IN or IN-ML; empty
 *     when that is not known
 */
public record MaterialShare(String material, int percent, Optional<String> origin) {
  private static final Pattern WRITTEN =
      Pattern.compile("(.{1,60}?)\\s+([0-9]{1,3})\\s*%?(?:\\s+([A-Z]{2}(?:-[A-Z0-9]{1,3})?))?");
  private static final int WHOLE = 100;

  public MaterialShare(String material, int percent) {
    this(material, percent, Optional.empty());
  }

  /** All of a product in one column, as staff write them. */
  @Converter
  public static class AllAsText implements AttributeConverter<List<MaterialShare>, String> {
    @Override
    public String convertToDatabaseColumn(List<MaterialShare> all) {
      return written(all);
    }

    @Override
    public List<MaterialShare> convertToEntityAttribute(String text) {
      return read(text);
    }
  }

  public MaterialShare from(String place) {
    return new MaterialShare(material, percent, Optional.ofNullable(place));
  }

  /**
   * Reads what staff write, one in each line or between semicolons: Eri silk 70 IN-AS; Cotton 30.
   * Refused when something there has no percent.
   */
  public static List<MaterialShare> read(String typed) {
    return Arrays.stream(typed.split("[;\\n]"))
        .map(String::strip)
        .filter(one -> !one.isEmpty())
        .map(MaterialShare::readOne)
        .toList();
  }

  private static MaterialShare readOne(String typed) {
    var parts = WRITTEN.matcher(typed);
    int percent = parts.matches() ? Integer.parseInt(parts.group(2)) : 0;
    if (percent < 1 || percent > WHOLE) throw new Refused(ListRefusal.NOT_A_MATERIAL, typed);
    return new MaterialShare(parts.group(1), percent).from(parts.group(3));
  }

  /** As staff write them. */
  public static String written(List<MaterialShare> all) {
    return all.stream().map(MaterialShare::written).collect(Collectors.joining("; "));
  }

  /** As staff write it. */
  public String written() {
    return material + " " + percent + origin.map(place -> " " + place).orElse("");
  }
}
