package org.loomhive.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.loomhive.kernel.language.Language;
import org.loomhive.web.language.SpokenAddress;

/** The address of the page that is shown, and the same page with something else asked of it. */
@Named("address")
@ApplicationScoped
public class Address {
  @Inject HttpServletRequest request;

  /** This page with one query parameter replaced; an empty value takes it out. */
  public String with(String name, Object value) {
    return with(name, value, List.of());
  }

  /** The same without some other parameters. */
  public String with(String name, Object value, List<String> dropped) {
    var parameters = new LinkedHashMap<String, String>();
    var query = request.getQueryString();
    if (query != null)
      for (String pair : query.split("&")) {
        int at = pair.indexOf('=');
        if (at > 0) parameters.put(decode(pair.substring(0, at)), decode(pair.substring(at + 1)));
      }
    parameters.remove(name);
    parameters.keySet().removeAll(dropped);
    if (value != null && !value.toString().isEmpty()) parameters.put(name, value.toString());
    var written =
        parameters.entrySet().stream()
            .map(e -> encode(e.getKey()) + "=" + encode(e.getValue()))
            .collect(Collectors.joining("&"));
    return getPath() + (written.isEmpty() ? "" : "?" + written);
  }

  /** This page in another language. */
  public String in(Language language) {
    var query = request.getQueryString();
    return getRoot()
        + language.path()
        + SpokenAddress.inside(request)
        + (query == null ? "" : "?" + query);
  }

  /** The path of this page with the site and its language in front. */
  public String getPath() {
    return SpokenAddress.path(request);
  }

  /**
   * Where the pages of this site begin in the language of this one, without a slash at the end;
   * empty for English at the root of its host.
   */
  public String getSite() {
    return SpokenAddress.site(request);
  }

  /** The site's root, for files that have no language. */
  public String getRoot() {
    return request.getContextPath();
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String decode(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notEncoded) {
      return "";
    }
  }
}
