package org.loomhive.kernel;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.Serializable;

/** Points at a cooperative. */
public record CooperativeRef(String value) implements Serializable {
  public CooperativeRef {
    Refs.require(value, "C");
  }

  /** A new one that tells nothing and cannot be guessed. */
  public static CooperativeRef random() {
    return new CooperativeRef(Refs.random("C"));
  }

  @Override
  public String toString() {
    return value;
  }

  /** The column is the bare text. */
  @Converter(autoApply = true)
  public static class AsText implements AttributeConverter<CooperativeRef, String> {
    @Override
    public String convertToDatabaseColumn(CooperativeRef ref) {
      return ref == null ? null : ref.value();
    }

    @Override
    public CooperativeRef convertToEntityAttribute(String text) {
      return text == null ? null : new CooperativeRef(text);
    }
  }
}
