package org.loomhive.giftcard;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.Serializable;
import org.loomhive.kernel.Refs;

/**
 * Points at one gift card in the books and at the desk; it opens nothing, as only the code does.
 */
public record GiftCardRef(String value) implements Serializable {
  public GiftCardRef {
    Refs.require(value, "GC");
  }

  static GiftCardRef random() {
    return new GiftCardRef(Refs.random("GC"));
  }

  @Override
  public String toString() {
    return value;
  }

  /** The column is the bare text. */
  @Converter(autoApply = true)
  public static class AsText implements AttributeConverter<GiftCardRef, String> {
    @Override
    public String convertToDatabaseColumn(GiftCardRef ref) {
      return ref == null ? null : ref.value();
    }

    @Override
    public GiftCardRef convertToEntityAttribute(String text) {
      return text == null ? null : new GiftCardRef(text);
    }
  }
}
