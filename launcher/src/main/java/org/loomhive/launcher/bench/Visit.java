package org.loomhive.launcher.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody before one site, with cookies of her own: opens pages and sends their forms. */
public final class Visit {
  private static final Duration PATIENCE = Duration.ofMinutes(10);
  private static final Pattern FORM = Pattern.compile("(?s)<form id=\"([^\"]*)\".*?</form>");
  private static final Pattern INPUT = Pattern.compile("<input[^>]*>");
  private static final Pattern NAME = Pattern.compile("name=\"([^\"]*)\"");
  private static final Pattern VALUE = Pattern.compile("value=\"([^\"]*)\"");
  private static final int OK = 200;
  private static final int FOUND = 302;

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .cookieHandler(new CookieManager())
          .connectTimeout(PATIENCE)
          .build();
  private final String site;

  /**
   * @param site its address
   */
  public Visit(String site) {
    this.site = site.replaceFirst("/$", "");
  }

  /** What came, and how long it took. */
  public record Page(String path, int status, String text, long nanos) {
    public boolean isGood() {
      return status == OK;
    }

    public double millis() {
      return nanos / 1e6;
    }

    /** The first text that the pattern's group finds, or null. */
    public String found(Pattern pattern) {
      var match = pattern.matcher(text);
      return match.find() ? match.group(1) : null;
    }

    /** The whole name of the last button of a form. */
    public String button(String form) {
      String last = null;
      var inputs = INPUT.matcher(form(this, form));
      while (inputs.find()) {
        var name = NAME.matcher(inputs.group());
        if (inputs.group().contains("type=\"submit\"") && name.find()) last = name.group(1);
      }
      if (last == null) throw new IllegalStateException("No button in " + form + " on " + path);
      return last;
    }

    public boolean hasForm(String id) {
      return text.contains("<form id=\"" + id + "\"");
    }
  }

  public Page get(String path) throws IOException, InterruptedException {
    return send(path, HttpRequest.newBuilder(URI.create(site + path)).GET());
  }

  /**
   * Sends a form of a page with what it holds and what is typed, and says whether it led on.
   *
   * @param typed fields by the end of their names
   */
  public Page post(Page page, String form, Map<String, String> typed)
      throws IOException, InterruptedException {
    var fields = fields(page, form);
    typed.forEach(
        (name, value) ->
            fields.keySet().stream()
                .filter(known -> known.endsWith(":" + name))
                .findFirst()
                .ifPresentOrElse(
                    known -> fields.put(known, value), () -> fields.put(form + ":" + name, value)));
    return form(page, form).contains("enctype=\"multipart/form-data\"")
        ? parts(page, Attached.nothing(fields))
        : send(page, "application/x-www-form-urlencoded", encoded(fields).getBytes(UTF_8));
  }

  /**
   * Sends a form with a file.
   *
   * @param typed the button and what else is typed, by the whole name
   */
  public Page upload(Page page, String form, Map<String, String> typed, Attached file)
      throws IOException, InterruptedException {
    var fields = fields(page, form);
    fields.putAll(typed);
    fields.remove(file.field());
    return parts(page, file.with(fields));
  }

  private Page parts(Page page, byte[] body) throws IOException, InterruptedException {
    return send(page, "multipart/form-data; boundary=" + Attached.BOUNDARY, body);
  }

  private Page send(Page page, String type, byte[] body) throws IOException, InterruptedException {
    return send(
        page.path(),
        HttpRequest.newBuilder(URI.create(site + page.path()))
            .header("Content-Type", type)
            .POST(HttpRequest.BodyPublishers.ofByteArray(body)));
  }

  /** Lets her in, or tells what stood in the way. */
  public void signIn(Map<String, String> credentials) throws IOException, InterruptedException {
    var typed = new LinkedHashMap<>(credentials);
    typed.put("go", "go");
    var answer = post(get("/sign-in"), "signin", typed);
    if (answer.status() != FOUND)
      throw new IllegalStateException("Not let in: " + answer.status() + "\n" + answer.text());
  }

  private Page send(String path, HttpRequest.Builder request)
      throws IOException, InterruptedException {
    long start = System.nanoTime();
    var answer =
        client.send(request.timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofString());
    return new Page(path, answer.statusCode(), answer.body(), System.nanoTime() - start);
  }

  private static Map<String, String> fields(Page page, String id) {
    var fields = new LinkedHashMap<String, String>();
    inputs(form(page, id), fields);
    return fields;
  }

  private static String form(Page page, String id) {
    Matcher forms = FORM.matcher(page.text());
    while (forms.find()) if (forms.group(1).equals(id)) return forms.group();
    throw new IllegalStateException("No form " + id + " on " + page.path());
  }

  private static void inputs(String form, Map<String, String> fields) {
    var inputs = INPUT.matcher(form);
    while (inputs.find()) {
      var input = inputs.group();
      var name = NAME.matcher(input);
      var value = VALUE.matcher(input);
      boolean pressed = input.contains("type=\"submit\"") || input.contains("type=\"radio\"");
      if (!pressed && name.find()) fields.put(name.group(1), value.find() ? value.group(1) : "");
    }
  }

  private static String encoded(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8);
  }
}
