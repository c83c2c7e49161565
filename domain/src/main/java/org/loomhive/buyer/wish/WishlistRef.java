package org.loomhive.buyer.wish;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.Serializable;
import org.loomhive.kernel.Refs;

/** Points at one of the lists of an account. The one that everybody has is without a name. */
public record WishlistRef(String value) implements Serializable {
  /** Her wishes. */
  public static final WishlistRef WISHES = new WishlistRef("");

  public WishlistRef {
    if (!value.isEmpty()) Refs.require(value, "WL");
  }

  static WishlistRef random() {
    return new WishlistRef(Refs.random("WL"));
  }

  @Override
  public String toString() {
    return value;
  }

  /** The column is the bare text. */
  @Converter(autoApply = true)
  public static class AsText implements AttributeConverter<WishlistRef, String> {
    @Override
    public String convertToDatabaseColumn(WishlistRef ref) {
      return ref == null ? null : ref.value();
    }

    @Override
    public WishlistRef convertToEntityAttribute(String text) {
      return text == null ? null : new WishlistRef(text);
    }
  }
}
