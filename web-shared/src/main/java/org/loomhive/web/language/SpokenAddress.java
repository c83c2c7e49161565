package org.loomhive.web.language;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.loomhive.kernel.language.Language;
import org.loomhive.web.asked.PerRequest;

/**
 * The address that was asked for, and the language that it begins with: /de/products is the German
 * page of /products. A page is answered at its English address inside of the server.
 */
public final class SpokenAddress {
  private static final String SHOP = "shop";
  private static final PerRequest<String> SITE = new PerRequest<>(SpokenAddress.class, "site");

  private SpokenAddress() {}

  /** The path as it was asked for, with its language. */
  public static String path(HttpServletRequest request) {
    for (String asked :
        new String[] {RequestDispatcher.ERROR_REQUEST_URI, RequestDispatcher.FORWARD_REQUEST_URI})
      if (request.getAttribute(asked) instanceof String path) return path;
    return request.getRequestURI();
  }

  /** The language of the address; English for all that has none. */
  public static Language of(HttpServletRequest request) {
    return find(request, path(request)).orElse(Language.EN);
  }

  /** What is meant for whoever reads on elsewhere: the language of the address, else the spoken. */
  public static Language wanted(HttpServletRequest request) {
    return find(request, path(request)).orElseGet(Spoken::now);
  }

  /**
   * Where all pages of this language begin, without a slash at the end. Each link of a page asks.
   */
  public static String site(HttpServletRequest request) {
    return SITE.get(request, () -> begin(request));
  }

  private static String begin(HttpServletRequest request) {
    return request.getContextPath() + of(request).path();
  }

  /** The path inside of the site, without its language. */
  public static String inside(HttpServletRequest request) {
    return path(request).substring(begin(request).length());
  }

  /** The language with which a path of the shop begins; empty for English and other sites. */
  static Optional<Language> find(HttpServletRequest request, String path) {
    var site = request.getContextPath();
    for (Language one : Language.others())
      if (begins(path, site, one)) return isShop(request) ? Optional.of(one) : Optional.empty();
    return Optional.empty();
  }

  private static boolean isShop(HttpServletRequest request) {
    return SHOP.equals(request.getServletContext().getInitParameter("loomhive.site"));
  }

  private static boolean begins(String path, String site, Language language) {
    int end = site.length() + language.path().length();
    return path.startsWith(language.path(), site.length())
        && (path.length() == end || path.charAt(end) == '/');
  }
}
