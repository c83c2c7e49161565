package org.loomhive.wholesale.company;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.Serializable;
import org.loomhive.kernel.Refs;

/** Points at one company that buys to sell. */
public record CompanyRef(String value) implements Serializable {
  public CompanyRef {
    Refs.require(value, "CO");
  }

  static CompanyRef random() {
    return new CompanyRef(Refs.random("CO"));
  }

  @Override
  public String toString() {
    return value;
  }

  /** The column is the bare text. */
  @Converter(autoApply = true)
  public static class AsText implements AttributeConverter<CompanyRef, String> {
    @Override
    public String convertToDatabaseColumn(CompanyRef ref) {
      return ref == null ? null : ref.value();
    }

    @Override
    public CompanyRef convertToEntityAttribute(String text) {
      return text == null ? null : new CompanyRef(text);
    }
  }
}
