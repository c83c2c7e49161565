package org.loomhive.web.edge;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.loomhive.web.Assets;

/** Gives every answer the headers that keep a browser from doing what no page of ours asks for. */
public class SafeHeaders extends HttpFilter {
  private static final String POLICY = "Content-Security-Policy";
  private static final String SCRIPTS = "script-src 'self'";
  private static final String PLAIN =
      "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self';"
          + " connect-src 'self'; manifest-src 'self'; base-uri 'none'; frame-ancestors 'none'; ";
  private static final String YEAR = "public, max-age=31536000, immutable";
  private static final String DAY = "private, max-age=86400";

  @Inject Site site;
  @Inject Assets assets;

  /** All of the policy but what it says of scripts. */
  private String rest;

  @Override
  protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain on)
      throws IOException, ServletException {
    response.setHeader(POLICY, rest + SCRIPTS);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    response.setHeader("X-Frame-Options", "DENY");
    response.setHeader(
        "Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()");
    if (site.isHttps())
      response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
    response.setHeader("Cache-Control", caching(request));
    on.doFilter(request, site.isOffice() ? new OnePolicy(response) : response);
  }

  /** For an answer without a page that is given before any filter is asked, as a redirect is. */
  public static void forNoPage(HttpServletResponse response) {
    response.setHeader(POLICY, "default-src 'none'; base-uri 'none'; frame-ancestors 'none'");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("X-Frame-Options", "DENY");
    response.setHeader("Cache-Control", "no-store");
  }

  @Override
  public void init() {
    rest = ofThisSite();
  }

  private String ofThisSite() {
    if (site.isOffice())
      return PLAIN.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'")
          + "form-action 'self'; ";
    if ("shop".equals(site.getName()))
      return PLAIN + "form-action 'self' https://checkout.stripe.com; ";
    return PLAIN + "form-action 'self'; ";
  }

  /** What carries a version stays; what is made for one reader is kept nowhere. */
  private String caching(HttpServletRequest request) {
    if (isVersioned(request)) return YEAR;
    if (isOfLibrary(request)) return DAY;
    return request.getSession(false) == null ? "no-cache" : "private, no-store";
  }

  /** Scripts of the rich tables: large, the same for all, and asked for by each of their pages. */
  private static boolean isOfLibrary(HttpServletRequest request) {
    return request
        .getRequestURI()
        .startsWith(request.getContextPath() + "/jakarta.faces.resource/");
  }

  /** A version that somebody made up, or that an older node does not have, counts for nothing. */
  private boolean isVersioned(HttpServletRequest request) {
    var query = request.getQueryString();
    return query != null
        && query.startsWith("v=")
        && assets.isGiven(request.getRequestURI() + '?' + query);
  }

  /** The rich screens of the office name the nonce of their scripts: it joins the one policy. */
  private final class OnePolicy extends HttpServletResponseWrapper {
    OnePolicy(HttpServletResponse response) {
      super(response);
    }

    @Override
    public void setHeader(String name, String value) {
      super.setHeader(name, POLICY.equalsIgnoreCase(name) ? rest + value : value);
    }

    @Override
    public void addHeader(String name, String value) {
      if (POLICY.equalsIgnoreCase(name)) setHeader(name, value);
      else super.addHeader(name, value);
    }
  }
}
