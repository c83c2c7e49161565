package org.loomhive.storefront.again;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.loomhive.badge.BadgeBoard;
import org.loomhive.editorial.ShownArticles;
import org.loomhive.kernel.Fingerprint;
import org.loomhive.storefront.shop.ShopCurrency;
import org.loomhive.web.language.AcceptedLanguage;
import org.loomhive.web.language.SpokenAddress;

/**
 * The ETag of a page that is the same for all who see it: nobody is signed in or has just been told
 * something, and no form of the page is hers alone. What hangs on the hour, as a rate or a day of
 * shipping, is looked at anew after some minutes.
 */
@ApplicationScoped
public class PageTag {
  private static final String THIS_NODE = UUID.randomUUID().toString();
  private static final long LIFETIME_SECONDS = Duration.ofMinutes(10).toSeconds();
  private static final int LENGTH = 24;

  @Inject HttpServletRequest request;
  @Inject ShopCurrency shop;
  @Inject BadgeBoard badges;
  @Inject ShownArticles articles;
  @Inject Clock clock;

  /** Whether others would see the very same page. */
  boolean isForAll() {
    return request.getMethod().equals("GET")
        && request.getSession(false) == null
        && request.getParameter(ShopCurrency.PARAMETER) == null;
  }

  /**
   * @param version of the data that the page shows
   */
  String of(String version) {
    var told =
        String.join(
            "|",
            THIS_NODE,
            SpokenAddress.path(request),
            AcceptedLanguage.of(request).tag(),
            Optional.ofNullable(request.getQueryString()).orElse(""),
            shop.getCurrency(),
            version,
            badges.version(),
            articles.version(),
            String.valueOf(clock.instant().getEpochSecond() / LIFETIME_SECONDS));
    return "W/\"" + Fingerprint.of(told).substring(0, LENGTH) + "\"";
  }

  void give(HttpServletResponse response, String version) {
    write(response, of(version));
  }

  private static void write(HttpServletResponse response, String tag) {
    response.setHeader("ETag", tag);
    response.setHeader("Vary", "Cookie, Accept-Language");
  }

  /** Whether this version is what she has; says so when it is. */
  boolean isKnown(HttpServletResponse response, String version) {
    var known = request.getHeader("If-None-Match");
    if (known == null) return false;
    var tag = of(version);
    if (!known.contains(tag)) return false;
    write(response, tag);
    response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
    return true;
  }
}
