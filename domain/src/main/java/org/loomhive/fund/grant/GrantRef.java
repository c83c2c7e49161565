package org.loomhive.fund.grant;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.Serializable;
import org.loomhive.kernel.Refs;

/** Points at money that was given for a purpose. */
public record GrantRef(String value) implements Serializable {
  public GrantRef {
    Refs.require(value, "GF");
  }

  static GrantRef random() {
    return new GrantRef(Refs.random("GF"));
  }

  @Override
  public String toString() {
    return value;
  }

  /** The column is the bare text. */
  @Converter(autoApply = true)
  public static class AsText implements AttributeConverter<GrantRef, String> {
    @Override
    public String convertToDatabaseColumn(GrantRef ref) {
      return ref == null ? null : ref.value();
    }

    @Override
    public GrantRef convertToEntityAttribute(String text) {
      return text == null ? null : new GrantRef(text);
    }
  }
}
