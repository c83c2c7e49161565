package org.loomhive.wage.rate.sheet;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.Serializable;
import org.loomhive.kernel.Refs;

/** Rates that were written together. */
public record RateSheetNumber(String value) implements Serializable {
  private static final String PREFIX = "RS";

  public RateSheetNumber {
    Refs.require(value, PREFIX);
  }

  static RateSheetNumber random() {
    return new RateSheetNumber(Refs.random(PREFIX));
  }

  @Override
  public String toString() {
    return value;
  }

  /** The column is the bare text. */
  @Converter(autoApply = true)
  public static class AsText implements AttributeConverter<RateSheetNumber, String> {
    @Override
    public String convertToDatabaseColumn(RateSheetNumber ref) {
      return ref == null ? null : ref.value();
    }

    @Override
    public RateSheetNumber convertToEntityAttribute(String text) {
      return text == null ? null : new RateSheetNumber(text);
    }
  }
}
