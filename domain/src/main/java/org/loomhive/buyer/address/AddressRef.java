package org.loomhive.buyer.address;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.Serializable;
import org.loomhive.kernel.Refs;

/** Points at one of the addresses of a buyer. */
public record AddressRef(String value) implements Serializable {
  public AddressRef {
    Refs.require(value, "AD");
  }

  public static AddressRef random() {
    return new AddressRef(Refs.random("AD"));
  }

  @Override
  public String toString() {
    return value;
  }

  /** The column is the bare text. */
  @Converter(autoApply = true)
  public static class AsText implements AttributeConverter<AddressRef, String> {
    @Override
    public String convertToDatabaseColumn(AddressRef ref) {
      return ref == null ? null : ref.value();
    }

    @Override
    public AddressRef convertToEntityAttribute(String text) {
      return text == null ? null : new AddressRef(text);
    }
  }
}
