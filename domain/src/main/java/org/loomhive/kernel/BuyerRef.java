package org.loomhive.kernel;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.Serializable;

/** Points at a buyer who made an account. */
public record BuyerRef(String value) implements Serializable {
  public BuyerRef {
    Refs.require(value, "B");
  }

  /** A new one that tells nothing and cannot be guessed. */
  public static BuyerRef random() {
    return new BuyerRef(Refs.random("B"));
  }

  @Override
  public String toString() {
    return value;
  }

  /** The column is the bare text. */
  @Converter(autoApply = true)
  public static class AsText implements AttributeConverter<BuyerRef, String> {
    @Override
    public String convertToDatabaseColumn(BuyerRef ref) {
      return ref == null ? null : ref.value();
    }

    @Override
    public BuyerRef convertToEntityAttribute(String text) {
      return text == null ? null : new BuyerRef(text);
    }
  }
}
