package org.loomhive.payment.refund;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.Serializable;
import org.loomhive.kernel.Refs;

/** Points at one sum that goes back; also the idempotency key towards the gateway. */
public record RefundRef(String value) implements Serializable {
  public RefundRef {
    Refs.require(value, "RF");
  }

  static RefundRef random() {
    return new RefundRef(Refs.random("RF"));
  }

  @Override
  public String toString() {
    return value;
  }

  /** The column is the bare text. */
  @Converter(autoApply = true)
  public static class AsText implements AttributeConverter<RefundRef, String> {
    @Override
    public String convertToDatabaseColumn(RefundRef ref) {
      return ref == null ? null : ref.value();
    }

    @Override
    public RefundRef convertToEntityAttribute(String text) {
      return text == null ? null : new RefundRef(text);
    }
  }
}
