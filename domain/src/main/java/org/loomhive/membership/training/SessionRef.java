package org.loomhive.membership.training;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.Serializable;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.loomhive.kernel.NotFound;

/** Points at a session of a course. */
public record SessionRef(String value) implements Serializable {
  private static final Pattern FORM = Pattern.compile("TS-[0-9A-F]{12}");

  public SessionRef {
    if (value == null || !FORM.matcher(value).matches()) throw new NotFound("session", value);
  }

  /** A new one that tells nothing and cannot be guessed. */
  public static SessionRef random() {
    var hex = UUID.randomUUID().toString().toUpperCase(Locale.ROOT).replace("-", "");
    return new SessionRef("TS-" + hex.substring(20));
  }

  @Override
  public String toString() {
    return value;
  }

  /** The column is the bare text. */
  @Converter(autoApply = true)
  public static class AsText implements AttributeConverter<SessionRef, String> {
    @Override
    public String convertToDatabaseColumn(SessionRef ref) {
      return ref == null ? null : ref.value();
    }

    @Override
    public SessionRef convertToEntityAttribute(String text) {
      return text == null ? null : new SessionRef(text);
    }
  }
}
