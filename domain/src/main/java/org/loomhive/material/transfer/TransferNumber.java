package org.loomhive.material.transfer;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.Serializable;
import org.loomhive.kernel.Refs;

/** One part of a lot on its way to another store. */
public record TransferNumber(String value) implements Serializable {
  private static final String PREFIX = "TR";

  public TransferNumber {
    Refs.require(value, PREFIX);
  }

  /** A new one that tells nothing and cannot be guessed. */
  public static TransferNumber random() {
    return new TransferNumber(Refs.random(PREFIX));
  }

  @Override
  public String toString() {
    return value;
  }

  /** The column is the bare text. */
  @Converter(autoApply = true)
  public static class AsText implements AttributeConverter<TransferNumber, String> {
    @Override
    public String convertToDatabaseColumn(TransferNumber ref) {
      return ref == null ? null : ref.value();
    }

    @Override
    public TransferNumber convertToEntityAttribute(String text) {
      return text == null ? null : new TransferNumber(text);
    }
  }
}
