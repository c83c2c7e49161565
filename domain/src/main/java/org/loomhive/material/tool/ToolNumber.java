package org.loomhive.material.tool;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.Serializable;
import org.loomhive.kernel.Refs;

/** One tool, by the number that is written on it. */
public record ToolNumber(String value) implements Serializable {
  private static final String PREFIX = "TL";

  public ToolNumber {
    Refs.require(value, PREFIX);
  }

  /** A new one that tells nothing and cannot be guessed. */
  public static ToolNumber random() {
    return new ToolNumber(Refs.random(PREFIX));
  }

  @Override
  public String toString() {
    return value;
  }

  /** The column is the bare text. */
  @Converter(autoApply = true)
  public static class AsText implements AttributeConverter<ToolNumber, String> {
    @Override
    public String convertToDatabaseColumn(ToolNumber ref) {
      return ref == null ? null : ref.value();
    }

    @Override
    public ToolNumber convertToEntityAttribute(String text) {
      return text == null ? null : new ToolNumber(text);
    }
  }
}
