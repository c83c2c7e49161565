package org.loomhive.wholesale.asked;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.Serializable;
import org.loomhive.kernel.Refs;

/** Points at one request for a quote. */
public record RequestRef(String value) implements Serializable {
  public RequestRef {
    Refs.require(value, "RQ");
  }

  static RequestRef random() {
    return new RequestRef(Refs.random("RQ"));
  }

  @Override
  public String toString() {
    return value;
  }

  /** The column is the bare text. */
  @Converter(autoApply = true)
  public static class AsText implements AttributeConverter<RequestRef, String> {
    @Override
    public String convertToDatabaseColumn(RequestRef ref) {
      return ref == null ? null : ref.value();
    }

    @Override
    public RequestRef convertToEntityAttribute(String text) {
      return text == null ? null : new RequestRef(text);
    }
  }
}
