package org.loomhive.web.language;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import org.loomhive.kernel.language.Language;

/** What a browser or a program says that its reader understands. */
public final class AcceptedLanguage {
  private AcceptedLanguage() {}

  /** The first of ours that it names; English when it names none. */
  public static Language of(HttpServletRequest request) {
    if (request.getHeader("Accept-Language") == null) return Language.EN;
    return Collections.list(request.getLocales()).stream()
        .flatMap(locale -> Language.find(locale.getLanguage()).stream())
        .findFirst()
        .orElse(Language.EN);
  }
}
