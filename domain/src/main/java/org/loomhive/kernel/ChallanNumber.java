package org.loomhive.kernel;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.Serializable;

/** The slip that goes with material from the store to a maker. */
public record ChallanNumber(String value) implements Serializable {
  public ChallanNumber {
    Refs.require(value, "CH");
  }

  /** A new one that tells nothing and cannot be guessed. */
  public static ChallanNumber random() {
    return new ChallanNumber(Refs.random("CH"));
  }

  @Override
  public String toString() {
    return value;
  }

  /** The column is the bare text. */
  @Converter(autoApply = true)
  public static class AsText implements AttributeConverter<ChallanNumber, String> {
    @Override
    public String convertToDatabaseColumn(ChallanNumber ref) {
      return ref == null ? null : ref.value();
    }

    @Override
    public ChallanNumber convertToEntityAttribute(String text) {
      return text == null ? null : new ChallanNumber(text);
    }
  }
}
