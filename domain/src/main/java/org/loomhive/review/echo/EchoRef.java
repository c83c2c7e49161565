package org.loomhive.review.echo;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.Serializable;
import org.loomhive.kernel.Refs;

/** Points at what somebody said in another place. */
public record EchoRef(String value) implements Serializable {
  public EchoRef {
    Refs.require(value, "EC");
  }

  static EchoRef random() {
    return new EchoRef(Refs.random("EC"));
  }

  @Override
  public String toString() {
    return value;
  }

  /** The column is the bare text. */
  @Converter(autoApply = true)
  public static class AsText implements AttributeConverter<EchoRef, String> {
    @Override
    public String convertToDatabaseColumn(EchoRef ref) {
      return ref == null ? null : ref.value();
    }

    @Override
    public EchoRef convertToEntityAttribute(String text) {
      return text == null ? null : new EchoRef(text);
    }
  }
}
