package org.loomhive.web.language;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.loomhive.kernel.language.Language;

/**
 * Answers an address that begins with a language as the same address without it, in that language.
 * Programs are answered in the language that they accept; pages only by their address.
 */
public class SpeakLanguage extends HttpFilter {
  private static final String FIRST = "index";

  @Inject ReadablePages readable;

  private final Set<String> known = ConcurrentHashMap.newKeySet();

  @Override
  protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain on)
      throws IOException, ServletException {
    var asked = SpokenAddress.find(request, request.getRequestURI());
    if (asked.isPresent()) lead(request, response, asked.get());
    else if (isForPrograms(request)) {
      response.addHeader("Vary", "Accept-Language");
      Spoken.in(AcceptedLanguage.of(request), () -> on.doFilter(request, response));
    } else on.doFilter(request, response);
  }

  private void lead(HttpServletRequest request, HttpServletResponse response, Language language)
      throws IOException, ServletException {
    var page = page(request, language);
    if (page.isEmpty()) {
      response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
      response.setHeader("Location", request.getContextPath() + language.path() + "/");
    } else if (isThere(page)) {
      var there = request.getRequestDispatcher(page);
      Spoken.in(readable.nearest(language, page), () -> there.forward(request, response));
    } else Spoken.in(language, () -> response.sendError(HttpServletResponse.SC_NOT_FOUND));
  }

  /**
   * By the path that decides who answers: however it was written, it is decoded there. Behind a
   * slash at the end the server itself may have put the name of the first page.
   */
  private static String page(HttpServletRequest request, Language language) {
    var info = request.getPathInfo() == null ? "" : request.getPathInfo();
    var page = (request.getServletPath() + info).substring(language.path().length());
    return page.replaceFirst("/(index\\.xhtml)?$", "/" + FIRST);
  }

  private static boolean isForPrograms(HttpServletRequest request) {
    return request.getServletPath().equals("/api/v1");
  }

  /**
   * Only what is answered under exactly this path by a page or a form: no file, no wildcard, and
   * nothing that is for operators, whose filters stand before this one.
   */
  private boolean isThere(String page) {
    if (known.isEmpty())
      getServletContext()
          .getServletRegistrations()
          .values()
          .forEach(one -> one.getMappings().stream().filter(this::isPlain).forEach(known::add));
    return known.contains(page);
  }

  private boolean isPlain(String mapping) {
    return mapping.startsWith("/")
        && !mapping.contains("*")
        && !mapping.contains(".")
        && !mapping.equals("/metrics")
        && !mapping.startsWith("/health/");
  }
}
