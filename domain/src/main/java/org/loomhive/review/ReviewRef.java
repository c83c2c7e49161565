package org.loomhive.review;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.Serializable;
import org.loomhive.kernel.Refs;

/** Points at what one buyer wrote of one line of her order. */
public record ReviewRef(String value) implements Serializable {
  public ReviewRef {
    Refs.require(value, "RV");
  }

  static ReviewRef random() {
    return new ReviewRef(Refs.random("RV"));
  }

  @Override
  public String toString() {
    return value;
  }

  /** The column is the bare text. */
  @Converter(autoApply = true)
  public static class AsText implements AttributeConverter<ReviewRef, String> {
    @Override
    public String convertToDatabaseColumn(ReviewRef ref) {
      return ref == null ? null : ref.value();
    }

    @Override
    public ReviewRef convertToEntityAttribute(String text) {
      return text == null ? null : new ReviewRef(text);
    }
  }
}
