package org.loomhive.kernel;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.Serializable;

/** One pay slip of one member for one pay period. */
public record SlipNumber(String value) implements Serializable {
  public SlipNumber {
    Refs.require(value, "SL");
  }

  /** A new one that tells nothing and cannot be guessed. */
  public static SlipNumber random() {
    return new SlipNumber(Refs.random("SL"));
  }

  @Override
  public String toString() {
    return value;
  }

  /** The column is the bare text. */
  @Converter(autoApply = true)
  public static class AsText implements AttributeConverter<SlipNumber, String> {
    @Override
    public String convertToDatabaseColumn(SlipNumber ref) {
      return ref == null ? null : ref.value();
    }

    @Override
    public SlipNumber convertToEntityAttribute(String text) {
      return text == null ? null : new SlipNumber(text);
    }
  }
}
