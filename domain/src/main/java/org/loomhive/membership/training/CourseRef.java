package org.loomhive.membership.training;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.Serializable;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.loomhive.kernel.NotFound;

/** Points at a course. */
public record CourseRef(String value) implements Serializable {
  private static final Pattern FORM = Pattern.compile("TC-[0-9A-F]{12}");

  public CourseRef {
    if (value == null || !FORM.matcher(value).matches()) throw new NotFound("course", value);
  }

  /** A new one that tells nothing and cannot be guessed. */
  public static CourseRef random() {
    var hex = UUID.randomUUID().toString().toUpperCase(Locale.ROOT).replace("-", "");
    return new CourseRef("TC-" + hex.substring(20));
  }

  @Override
  public String toString() {
    return value;
  }

  /** The column is the bare text. */
  @Converter(autoApply = true)
  public static class AsText implements AttributeConverter<CourseRef, String> {
    @Override
    public String convertToDatabaseColumn(CourseRef ref) {
      return ref == null ? null : ref.value();
    }

    @Override
    public CourseRef convertToEntityAttribute(String text) {
      return text == null ? null : new CourseRef(text);
    }
  }
}
