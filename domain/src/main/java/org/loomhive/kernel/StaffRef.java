package org.loomhive.kernel;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.Serializable;

/** Points at a person on the staff. */
public record StaffRef(String value) implements Serializable {
  public StaffRef {
    Refs.require(value, "S");
  }

  /** A new one that tells nothing and cannot be guessed. */
  public static StaffRef random() {
    return new StaffRef(Refs.random("S"));
  }

  @Override
  public String toString() {
    return value;
  }

  /** The column is the bare text. */
  @Converter(autoApply = true)
  public static class AsText implements AttributeConverter<StaffRef, String> {
    @Override
    public String convertToDatabaseColumn(StaffRef ref) {
      return ref == null ? null : ref.value();
    }

    @Override
    public StaffRef convertToEntityAttribute(String text) {
      return text == null ? null : new StaffRef(text);
    }
  }
}
