package org.loomhive.kernel;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.Serializable;

/** What is sold: one variant of one product. */
public record Sku(String value) implements Serializable {
  public Sku {
    Refs.require(value, "SKU");
  }

  /** A new one that tells nothing and cannot be guessed. */
  public static Sku random() {
    return new Sku(Refs.random("SKU"));
  }

  @Override
  public String toString() {
    return value;
  }

  /** The column is the bare text. */
  @Converter(autoApply = true)
  public static class AsText implements AttributeConverter<Sku, String> {
    @Override
    public String convertToDatabaseColumn(Sku ref) {
      return ref == null ? null : ref.value();
    }

    @Override
    public Sku convertToEntityAttribute(String text) {
      return text == null ? null : new Sku(text);
    }
  }
}
