package org.loomhive.confidential.access;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.Serializable;
import java.security.SecureRandom;
import org.loomhive.kernel.NotFound;

/** Points at a file of the confidential side. Random: it tells nothing and cannot be guessed. */
public record FileRef(String value) implements Serializable {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int LENGTH = 16;
  private static final String FORM = "F-[" + ALPHABET + "]{" + LENGTH + "}";

  public FileRef {
    if (value == null || !value.matches(FORM)) throw new NotFound("file", "asked for");
  }

  public static FileRef random() {
    var text = new StringBuilder("F-");
    for (int i = 0; i < LENGTH; i++)
      text.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
    return new FileRef(text.toString());
  }

  @Override
  public String toString() {
    return value;
  }

  /** The column is the bare text. */
  @Converter(autoApply = true)
  public static class AsText implements AttributeConverter<FileRef, String> {
    @Override
    public String convertToDatabaseColumn(FileRef ref) {
      return ref == null ? null : ref.value();
    }

    @Override
    public FileRef convertToEntityAttribute(String text) {
      return text == null ? null : new FileRef(text);
    }
  }
}
