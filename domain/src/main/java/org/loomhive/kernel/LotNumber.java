package org.loomhive.kernel;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.Serializable;

/** One lot of raw material or of made goods. */
public record LotNumber(String value) implements Serializable {
  public LotNumber {
    Refs.require(value, "LOT");
  }

  /** A new one that tells nothing and cannot be guessed. */
  public static LotNumber random() {
    return new LotNumber(Refs.random("LOT"));
  }

  @Override
  public String toString() {
    return value;
  }

  /** The column is the bare text. */
  @Converter(autoApply = true)
  public static class AsText implements AttributeConverter<LotNumber, String> {
    @Override
    public String convertToDatabaseColumn(LotNumber ref) {
      return ref == null ? null : ref.value();
    }

    @Override
    public LotNumber convertToEntityAttribute(String text) {
      return text == null ? null : new LotNumber(text);
    }
  }
}
