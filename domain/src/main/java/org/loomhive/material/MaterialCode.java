package org.loomhive.material;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.Serializable;
import java.util.regex.Pattern;
import org.loomhive.kernel.NotFound;

/** The short name of a kind of raw material, for example ERI_YARN. */
public record MaterialCode(String value) implements Serializable {
  private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9_]{1,39}");

  public MaterialCode {
    if (!isSound(value)) throw new NotFound("material", value);
  }

  /** Two to forty capital letters, digits and low lines, with a letter in front. */
  static boolean isSound(String value) {
    return value != null && FORM.matcher(value).matches();
  }

  @Override
  public String toString() {
    return value;
  }

  /** The column is the bare text. */
  @Converter(autoApply = true)
  public static class AsText implements AttributeConverter<MaterialCode, String> {
    @Override
    public String convertToDatabaseColumn(MaterialCode code) {
      return code == null ? null : code.value();
    }

    @Override
    public MaterialCode convertToEntityAttribute(String text) {
      return text == null ? null : new MaterialCode(text);
    }
  }
}
