package org.loomhive.review.photo;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.Serializable;
import org.loomhive.kernel.Refs;

/** Points at one photo of one review. */
public record PhotoRef(String value) implements Serializable {
  public PhotoRef {
    Refs.require(value, "RP");
  }

  static PhotoRef random() {
    return new PhotoRef(Refs.random("RP"));
  }

  @Override
  public String toString() {
    return value;
  }

  /** The column is the bare text. */
  @Converter(autoApply = true)
  public static class AsText implements AttributeConverter<PhotoRef, String> {
    @Override
    public String convertToDatabaseColumn(PhotoRef ref) {
      return ref == null ? null : ref.value();
    }

    @Override
    public PhotoRef convertToEntityAttribute(String text) {
      return text == null ? null : new PhotoRef(text);
    }
  }
}
