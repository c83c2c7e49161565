package org.loomhive.newsletter;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.Serializable;
import org.loomhive.kernel.Refs;

/** Points at one who asked for letters; it tells nothing of her. */
public record SubscriberRef(String value) implements Serializable {
  public SubscriberRef {
    Refs.require(value, "NS");
  }

  static SubscriberRef random() {
    return new SubscriberRef(Refs.random("NS"));
  }

  @Override
  public String toString() {
    return value;
  }

  /** The column is the bare text. */
  @Converter(autoApply = true)
  public static class AsText implements AttributeConverter<SubscriberRef, String> {
    @Override
    public String convertToDatabaseColumn(SubscriberRef ref) {
      return ref == null ? null : ref.value();
    }

    @Override
    public SubscriberRef convertToEntityAttribute(String text) {
      return text == null ? null : new SubscriberRef(text);
    }
  }
}
