package org.loomhive.kernel;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.Serializable;

/** Pieces that a member handed in at one time; what is good of them earns once. */
public record ReceiptNumber(String value) implements Serializable {
  public ReceiptNumber {
    Refs.require(value, "RC");
  }

  /** A new one that tells nothing and cannot be guessed. */
  public static ReceiptNumber random() {
    return new ReceiptNumber(Refs.random("RC"));
  }

  @Override
  public String toString() {
    return value;
  }

  /** The column is the bare text. */
  @Converter(autoApply = true)
  public static class AsText implements AttributeConverter<ReceiptNumber, String> {
    @Override
    public String convertToDatabaseColumn(ReceiptNumber ref) {
      return ref == null ? null : ref.value();
    }

    @Override
    public ReceiptNumber convertToEntityAttribute(String text) {
      return text == null ? null : new ReceiptNumber(text);
    }
  }
}
