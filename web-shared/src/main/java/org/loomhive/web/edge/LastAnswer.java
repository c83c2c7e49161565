package org.loomhive.web.edge;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import org.loomhive.kernel.Refused;
import org.loomhive.web.Assets;
import org.loomhive.web.HouseWords;
import org.loomhive.web.language.AcceptedLanguage;
import org.loomhive.web.language.Spoken;
import org.loomhive.web.language.SpokenAddress;

/**
 * The last page of any trouble, in the look of the site. It is plain on purpose: it works when
 * nothing else does, makes no session, and never shows what broke.
 */
public class LastAnswer extends HttpServlet {
  private static final String SENTENCE = "org.loomhive.sentence";
  private static final Set<Integer> SAID = Set.of(400, 403, 404, 405, 409, 413, 500, 503);
  private static final int FIRST_OF_OURS = 500;
  private static final String TEMPLATE = template();

  @Inject Assets assets;
  @Inject Site site;

  /** Remembers the sentence of a no for the page that follows. */
  static void explain(HttpServletRequest request, Throwable trouble) {
    var refused = Trouble.find(Refused.class, trouble);
    if (refused != null) request.setAttribute(SENTENCE, HouseWords.sentence(refused));
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    var language = isForMachine(request) ? AcceptedLanguage.of(request) : SpokenAddress.of(request);
    Spoken.in(language, () -> answer(request, response));
  }

  private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    int status = status(request);
    response.setStatus(status);
    response.setHeader("Cache-Control", "no-store");
    if (status == HttpServletResponse.SC_SERVICE_UNAVAILABLE)
      response.setHeader("Retry-After", "30");
    boolean machine = isForMachine(request);
    response.setContentType(machine ? "application/problem+json" : "text/html");
    response.setCharacterEncoding("UTF-8");
    response.getWriter().write(machine ? problem(status) : page(request, status));
  }

  private static boolean isForMachine(HttpServletRequest request) {
    var address = (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    return address != null && address.startsWith(request.getContextPath() + "/api/");
  }

  private static int status(HttpServletRequest request) {
    if (request.getDispatcherType() != DispatcherType.ERROR)
      return HttpServletResponse.SC_NOT_FOUND;
    var code = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    var thrown = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
    if (thrown == null) return code == null ? FIRST_OF_OURS : code;
    int status = Trouble.status(thrown);
    Incident.tell(status, request, thrown);
    explain(request, thrown);
    return status;
  }

  private static String problem(int status) {
    return "{\"type\":\"about:blank\",\"status\":%d,\"title\":\"%s\"}"
        .formatted(status, HouseWords.say("error." + kind(status) + ".title"));
  }

  private String page(HttpServletRequest request, int status) {
    var sentence = (String) request.getAttribute(SENTENCE);
    var text = sentence == null ? HouseWords.say("error." + kind(status) + ".text") : sentence;
    var number = Incident.find(request);
    var incident = number == null ? "" : HouseWords.say("error.incident", number);
    return TEMPLATE
        .replace("{language}", Spoken.now().tag())
        .replace("{icon}", assets.of("/favicon.svg"))
        .replace("{look}", assets.of(Assets.LOOK))
        .replace("{home}", SpokenAddress.site(request) + "/")
        .replace("{site}", HouseWords.say("site." + site.getName()))
        .replace("{title}", HouseWords.say("error." + kind(status) + ".title"))
        .replace("{text}", escaped(text))
        .replace("{incident}", incident)
        .replace("{ways}", status == HttpServletResponse.SC_NOT_FOUND ? ways(request) : "")
        .replace("{back}", HouseWords.say("error.back"));
  }

  /** Where what was looked for may be found instead: a line for each, its address in front. */
  private String ways(HttpServletRequest request) {
    return HouseWords.say("error.404.ways." + site.getName())
        .lines()
        .map(line -> line.split(" ", 2))
        .map(
            way ->
                "<a class=\"button quiet\" href=\"%s\">%s</a>"
                    .formatted(SpokenAddress.site(request) + way[0], escaped(way[1])))
        .collect(Collectors.joining("\n"));
  }

  private static int kind(int status) {
    if (SAID.contains(status)) return status;
    return status >= FIRST_OF_OURS ? FIRST_OF_OURS : HttpServletResponse.SC_BAD_REQUEST;
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static String template() {
    try (var file = LastAnswer.class.getResourceAsStream("/org/loomhive/web/error.html")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }
}
