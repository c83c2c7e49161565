package org.loomhive.ordering.returns;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.Serializable;
import org.loomhive.kernel.Refs;

/** Points at one request about pieces that a buyer has or was to get. */
public record ReturnRef(String value) implements Serializable {
  public ReturnRef {
    Refs.require(value, "RT");
  }

  static ReturnRef random() {
    return new ReturnRef(Refs.random("RT"));
  }

  @Override
  public String toString() {
    return value;
  }

  /** The column is the bare text. */
  @Converter(autoApply = true)
  public static class AsText implements AttributeConverter<ReturnRef, String> {
    @Override
    public String convertToDatabaseColumn(ReturnRef ref) {
      return ref == null ? null : ref.value();
    }

    @Override
    public ReturnRef convertToEntityAttribute(String text) {
      return text == null ? null : new ReturnRef(text);
    }
  }
}
