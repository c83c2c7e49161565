package org.loomhive.kernel.language;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A language in which buyers are spoken to. A complete one says everything; one that is started
 * says whole pages or none, and the others are read in English.
 */
public enum Language {
  EN(true, "English"),
  DE(true, "Deutsch"),
  FR(true, "Français"),
  ES(false, "Español"),
  JA(false, "日本語"),
  HI(false, "हिन्दी");

  private static final List<Language> OTHERS =
      Arrays.stream(values()).filter(one -> one != EN).toList();

  private final boolean complete;
  private final String ownName;
  private final String tag;
  private final Locale locale;
  private final String path;

  Language(boolean complete, String ownName) {
    this.complete = complete;
    this.ownName = ownName;
    tag = name().toLowerCase(Locale.ROOT);
    locale = Locale.forLanguageTag(tag);
    path = "EN".equals(name()) ? "" : "/" + tag;
  }

  /**
   * @param tag as BCP 47 writes it, for example "de"
   */
  public static Optional<Language> find(String tag) {
    return Arrays.stream(values()).filter(one -> one.tag().equals(tag)).findFirst();
  }

  /** All but English, in which everything is written first. */
  public static List<Language> others() {
    return OTHERS;
  }

  /** As BCP 47 writes it. */
  public String tag() {
    return tag;
  }

  public Locale locale() {
    return locale;
  }

  /** What its speakers call it. */
  public String ownName() {
    return ownName;
  }

  public boolean isComplete() {
    return complete;
  }

  /** Where its pages begin, from the root of the shop; English ones begin at the root itself. */
  public String path() {
    return path;
  }
}
