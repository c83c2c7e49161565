package org.loomhive.material.purchase;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.Serializable;
import org.loomhive.kernel.Refs;

/** Points at a supplier of one cooperative. */
public record SupplierRef(String value) implements Serializable {
  private static final String PREFIX = "SU";

  public SupplierRef {
    Refs.require(value, PREFIX);
  }

  /** A new one that tells nothing and cannot be guessed. */
  public static SupplierRef random() {
    return new SupplierRef(Refs.random(PREFIX));
  }

  @Override
  public String toString() {
    return value;
  }

  /** The column is the bare text. */
  @Converter(autoApply = true)
  public static class AsText implements AttributeConverter<SupplierRef, String> {
    @Override
    public String convertToDatabaseColumn(SupplierRef ref) {
      return ref == null ? null : ref.value();
    }

    @Override
    public SupplierRef convertToEntityAttribute(String text) {
      return text == null ? null : new SupplierRef(text);
    }
  }
}
