package org.loomhive.kernel;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.Serializable;

/**
 * Points at one attempt to take money for an order; also the idempotency key towards the gateway.
 */
public record PaymentRef(String value) implements Serializable {
  public PaymentRef {
    Refs.require(value, "PAY");
  }

  /** A new one that tells nothing and cannot be guessed. */
  public static PaymentRef random() {
    return new PaymentRef(Refs.random("PAY"));
  }

  @Override
  public String toString() {
    return value;
  }

  /** The column is the bare text. */
  @Converter(autoApply = true)
  public static class AsText implements AttributeConverter<PaymentRef, String> {
    @Override
    public String convertToDatabaseColumn(PaymentRef ref) {
      return ref == null ? null : ref.value();
    }

    @Override
    public PaymentRef convertToEntityAttribute(String text) {
      return text == null ? null : new PaymentRef(text);
    }
  }
}
