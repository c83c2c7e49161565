package org.loomhive.badge;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.Serializable;
import org.loomhive.kernel.Refs;

/** Points at one claim and its evidence. */
public record BadgeRef(String value) implements Serializable {
  public BadgeRef {
    Refs.require(value, "BD");
  }

  static BadgeRef random() {
    return new BadgeRef(Refs.random("BD"));
  }

  @Override
  public String toString() {
    return value;
  }

  /** The column is the bare text. */
  @Converter(autoApply = true)
  public static class AsText implements AttributeConverter<BadgeRef, String> {
    @Override
    public String convertToDatabaseColumn(BadgeRef ref) {
      return ref == null ? null : ref.value();
    }

    @Override
    public BadgeRef convertToEntityAttribute(String text) {
      return text == null ? null : new BadgeRef(text);
    }
  }
}
