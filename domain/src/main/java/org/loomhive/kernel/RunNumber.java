package org.loomhive.kernel;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.Serializable;

/** Work for one product that is planned together. */
public record RunNumber(String value) implements Serializable {
  public RunNumber {
    Refs.require(value, "PR");
  }

  /** A new one that tells nothing and cannot be guessed. */
  public static RunNumber random() {
    return new RunNumber(Refs.random("PR"));
  }

  @Override
  public String toString() {
    return value;
  }

  /** The column is the bare text. */
  @Converter(autoApply = true)
  public static class AsText implements AttributeConverter<RunNumber, String> {
    @Override
    public String convertToDatabaseColumn(RunNumber ref) {
      return ref == null ? null : ref.value();
    }

    @Override
    public RunNumber convertToEntityAttribute(String text) {
      return text == null ? null : new RunNumber(text);
    }
  }
}
