package org.loomhive.membership.card;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.Serializable;
import java.util.Locale;
import org.loomhive.kernel.Refs;

/** What is on a card. It is drawn at random, so that it tells nothing of whoever holds it. */
public record CardCode(String value) implements Serializable {
  private static final String PREFIX = "K";
  private static final int SHOWN = 3;

  static CardCode random() {
    return new CardCode(Refs.random(PREFIX));
  }

  /** As a reader or a hand gives it; what is no code belongs to no card. */
  public static CardCode read(String text) {
    return new CardCode(text == null ? "" : text.strip().toUpperCase(Locale.ROOT));
  }

  /** Its end, by which two cards can be told apart in a list. */
  public String end() {
    return value.substring(value.length() - SHOWN);
  }

  @Override
  public String toString() {
    return value;
  }

  /** The column is the bare text. */
  @Converter(autoApply = true)
  public static class AsText implements AttributeConverter<CardCode, String> {
    @Override
    public String convertToDatabaseColumn(CardCode code) {
      return code == null ? null : code.value();
    }

    @Override
    public CardCode convertToEntityAttribute(String text) {
      return text == null ? null : new CardCode(text);
    }
  }
}
