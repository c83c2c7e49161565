package org.loomhive.kernel.language;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Languages stand in the database by their tags. */
@Converter(autoApply = true)
public class LanguageAsTag implements AttributeConverter<Language, String> {
  @Override
  public String convertToDatabaseColumn(Language language) {
    return language == null ? null : language.tag();
  }

  @Override
  public Language convertToEntityAttribute(String tag) {
    return tag == null ? null : Language.find(tag).orElse(Language.EN);
  }
}
