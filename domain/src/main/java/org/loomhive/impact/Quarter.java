package org.loomhive.impact;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.IsoFields;

/** A quarter of a year: the finest time in which anything is published. */
public record Quarter(int year, int number) implements Serializable {
  public Quarter {
    if (number < 1 || number > 4) throw new IllegalArgumentException("A year has four quarters");
  }

  public static Quarter of(LocalDate day) {
    return new Quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
  }

  /** The last one that is over. */
  public static Quarter endedBefore(LocalDate day) {
    return of(day.withDayOfMonth(1).withMonth(of(day).number * 3 - 2).minusDays(1));
  }

  public LocalDate lastDay() {
    return LocalDate.of(year, number * 3, 1).plusMonths(1).minusDays(1);
  }

  @Override
  public String toString() {
    return year + "-Q" + number;
  }

  /** The column is the bare text. */
  @Converter(autoApply = true)
  public static class AsText implements AttributeConverter<Quarter, String> {
    @Override
    public String convertToDatabaseColumn(Quarter quarter) {
      return quarter == null ? null : quarter.toString();
    }

    @Override
    public Quarter convertToEntityAttribute(String text) {
      if (text == null) return null;
      return new Quarter(
          Integer.parseInt(text.substring(0, 4)), Integer.parseInt(text.substring(6)));
    }
  }
}
