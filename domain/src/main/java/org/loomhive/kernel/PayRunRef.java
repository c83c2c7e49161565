package org.loomhive.kernel;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.Serializable;

/** One run of payouts to members. */
public record PayRunRef(String value) implements Serializable {
  public PayRunRef {
    Refs.require(value, "RUN");
  }

  /** A new one that tells nothing and cannot be guessed. */
  public static PayRunRef random() {
    return new PayRunRef(Refs.random("RUN"));
  }

  @Override
  public String toString() {
    return value;
  }

  /** The column is the bare text. */
  @Converter(autoApply = true)
  public static class AsText implements AttributeConverter<PayRunRef, String> {
    @Override
    public String convertToDatabaseColumn(PayRunRef ref) {
      return ref == null ? null : ref.value();
    }

    @Override
    public PayRunRef convertToEntityAttribute(String text) {
      return text == null ? null : new PayRunRef(text);
    }
  }
}
