package org.loomhive.newsletter;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.Serializable;
import org.loomhive.kernel.Refs;

/** Points at one letter to many. */
public record IssueRef(String value) implements Serializable {
  public IssueRef {
    Refs.require(value, "NI");
  }

  static IssueRef random() {
    return new IssueRef(Refs.random("NI"));
  }

  @Override
  public String toString() {
    return value;
  }

  /** The column is the bare text. */
  @Converter(autoApply = true)
  public static class AsText implements AttributeConverter<IssueRef, String> {
    @Override
    public String convertToDatabaseColumn(IssueRef ref) {
      return ref == null ? null : ref.value();
    }

    @Override
    public IssueRef convertToEntityAttribute(String text) {
      return text == null ? null : new IssueRef(text);
    }
  }
}
