package org.loomhive.kernel;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.Serializable;

/** Points at a member without telling anything about her; meaningless outside this installation. */
public record MemberRef(String value) implements Serializable {
  public MemberRef {
    Refs.require(value, "M");
  }

  /** A new one that tells nothing and cannot be guessed. */
  public static MemberRef random() {
    return new MemberRef(Refs.random("M"));
  }

  @Override
  public String toString() {
    return value;
  }

  /** The column is the bare text. */
  @Converter(autoApply = true)
  public static class AsText implements AttributeConverter<MemberRef, String> {
    @Override
    public String convertToDatabaseColumn(MemberRef ref) {
      return ref == null ? null : ref.value();
    }

    @Override
    public MemberRef convertToEntityAttribute(String text) {
      return text == null ? null : new MemberRef(text);
    }
  }
}
