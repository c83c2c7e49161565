package org.loomhive.kernel;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.Serializable;

/** One payment of one slip to one member; the bank repeats it as the end-to-end id. */
public record PayLineRef(String value) implements Serializable {
  public PayLineRef {
    Refs.require(value, "PL");
  }

  /** A new one that tells nothing and cannot be guessed. */
  public static PayLineRef random() {
    return new PayLineRef(Refs.random("PL"));
  }

  @Override
  public String toString() {
    return value;
  }

  /** The column is the bare text. */
  @Converter(autoApply = true)
  public static class AsText implements AttributeConverter<PayLineRef, String> {
    @Override
    public String convertToDatabaseColumn(PayLineRef ref) {
      return ref == null ? null : ref.value();
    }

    @Override
    public PayLineRef convertToEntityAttribute(String text) {
      return text == null ? null : new PayLineRef(text);
    }
  }
}
