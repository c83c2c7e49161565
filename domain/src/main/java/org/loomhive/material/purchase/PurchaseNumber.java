package org.loomhive.material.purchase;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.Serializable;
import org.loomhive.kernel.Refs;

/** One order to a supplier. */
public record PurchaseNumber(String value) implements Serializable {
  private static final String PREFIX = "PO";

  public PurchaseNumber {
    Refs.require(value, PREFIX);
  }

  /** A new one that tells nothing and cannot be guessed. */
  public static PurchaseNumber random() {
    return new PurchaseNumber(Refs.random(PREFIX));
  }

  @Override
  public String toString() {
    return value;
  }

  /** The column is the bare text. */
  @Converter(autoApply = true)
  public static class AsText implements AttributeConverter<PurchaseNumber, String> {
    @Override
    public String convertToDatabaseColumn(PurchaseNumber ref) {
      return ref == null ? null : ref.value();
    }

    @Override
    public PurchaseNumber convertToEntityAttribute(String text) {
      return text == null ? null : new PurchaseNumber(text);
    }
  }
}
