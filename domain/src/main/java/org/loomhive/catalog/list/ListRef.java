package org.loomhive.catalog.list;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.Serializable;
import org.loomhive.kernel.Refs;

/** Points at a list that was sent. */
public record ListRef(String value) implements Serializable {
  public ListRef {
    Refs.require(value, "CL");
  }

  static ListRef random() {
    return new ListRef(Refs.random("CL"));
  }

  @Override
  public String toString() {
    return value;
  }

  /** The column is the bare text. */
  @Converter(autoApply = true)
  public static class AsText implements AttributeConverter<ListRef, String> {
    @Override
    public String convertToDatabaseColumn(ListRef ref) {
      return ref == null ? null : ref.value();
    }

    @Override
    public ListRef convertToEntityAttribute(String text) {
      return text == null ? null : new ListRef(text);
    }
  }
}
