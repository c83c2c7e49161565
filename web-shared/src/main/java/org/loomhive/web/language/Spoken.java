package org.loomhive.web.language;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Locale;
import org.loomhive.kernel.language.Language;

/** The language in which the request of this thread is answered; English unless somebody said. */
public final class Spoken {
  private static final ThreadLocal<Language> NOW = new ThreadLocal<>();

  private Spoken() {}

  /** Something that is done while a language is spoken. */
  public interface Work {
    void run() throws IOException, ServletException;
  }

  public static Language now() {
    var spoken = NOW.get();
    return spoken == null ? Language.EN : spoken;
  }

  public static void in(Language language, Work work) throws IOException, ServletException {
    var before = NOW.get();
    NOW.set(language);
    try {
      work.run();
    } finally {
      if (before == null) NOW.remove();
      else NOW.set(before);
    }
  }

  /**
   * What a country is called.
   *
   * @param code ISO 3166-1 alpha-2
   */
  public static String country(String code) {
    return new Locale("", code).getDisplayCountry(now().locale());
  }
}
