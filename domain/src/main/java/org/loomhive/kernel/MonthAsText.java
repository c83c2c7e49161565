package org.loomhive.kernel;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.YearMonth;

/** Months stand in the database as 2026-03, so that they sort as they follow each other. */
@Converter(autoApply = true)
public class MonthAsText implements AttributeConverter<YearMonth, String> {
  @Override
  public String convertToDatabaseColumn(YearMonth month) {
    return month == null ? null : month.toString();
  }

  @Override
  public YearMonth convertToEntityAttribute(String text) {
    return text == null ? null : YearMonth.parse(text);
  }
}
