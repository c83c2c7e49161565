package org.loomhive.account.passkey;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.Serializable;
import org.loomhive.kernel.Refs;

/** Points at one of the passkeys of a buyer. */
public record PasskeyRef(String value) implements Serializable {
  public PasskeyRef {
    Refs.require(value, "PK");
  }

  static PasskeyRef random() {
    return new PasskeyRef(Refs.random("PK"));
  }

  @Override
  public String toString() {
    return value;
  }

  /** The column is the bare text. */
  @Converter(autoApply = true)
  public static class AsText implements AttributeConverter<PasskeyRef, String> {
    @Override
    public String convertToDatabaseColumn(PasskeyRef ref) {
      return ref == null ? null : ref.value();
    }

    @Override
    public PasskeyRef convertToEntityAttribute(String text) {
      return text == null ? null : new PasskeyRef(text);
    }
  }
}
