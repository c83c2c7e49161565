package org.loomhive.wholesale.quote;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.Serializable;
import org.loomhive.kernel.Refs;

/** Points at one quote in all of its editions. */
public record QuoteRef(String value) implements Serializable {
  public QuoteRef {
    Refs.require(value, "QU");
  }

  static QuoteRef random() {
    return new QuoteRef(Refs.random("QU"));
  }

  @Override
  public String toString() {
    return value;
  }

  /** The column is the bare text. */
  @Converter(autoApply = true)
  public static class AsText implements AttributeConverter<QuoteRef, String> {
    @Override
    public String convertToDatabaseColumn(QuoteRef ref) {
      return ref == null ? null : ref.value();
    }

    @Override
    public QuoteRef convertToEntityAttribute(String text) {
      return text == null ? null : new QuoteRef(text);
    }
  }
}
