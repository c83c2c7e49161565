package org.loomhive.catalog.design;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.Serializable;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.loomhive.kernel.NotFound;

/** Points at a design. */
public record DesignRef(String value) implements Serializable {
  private static final Pattern FORM = Pattern.compile("D-[0-9A-F]{12}");

  public DesignRef {
    if (value == null || !FORM.matcher(value).matches()) throw new NotFound("design", value);
  }

  /** A new one that tells nothing and cannot be guessed. */
  public static DesignRef random() {
    var hex = UUID.randomUUID().toString().toUpperCase(Locale.ROOT).replace("-", "");
    return new DesignRef("D-" + hex.substring(20));
  }

  @Override
  public String toString() {
    return value;
  }

  /** The column is the bare text. */
  @Converter(autoApply = true)
  public static class AsText implements AttributeConverter<DesignRef, String> {
    @Override
    public String convertToDatabaseColumn(DesignRef ref) {
      return ref == null ? null : ref.value();
    }

    @Override
    public DesignRef convertToEntityAttribute(String text) {
      return text == null ? null : new DesignRef(text);
    }
  }
}
