package org.loomhive.acceptance.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpURLConnection;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody who speaks HTTP by hand: sees every header, sends what no browser would send. */
final class Wire {
  private static final Pattern INPUT = Pattern.compile("<input[^>]*>");
  private static final Pattern NAME = Pattern.compile("name=\"([^\"]*)\"");
  private static final Pattern VALUE = Pattern.compile("value=\"([^\"]*)\"");

  final CookieManager cookies = new CookieManager();
  private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();
  private final String base;

  Wire(String base) {
    this.base = base.replaceFirst("/$", "");
  }

  /** Headers as name, value, name, value. */
  HttpResponse<String> get(String path, String... headers) {
    return send(request(path, headers).GET());
  }

  /** A feed for shopping sites. It is written to one at a time: who comes second asks again. */
  String feed(String name) {
    var answer =
        Patience.until(
            Duration.ofMinutes(1),
            () -> get("/feeds/google/" + name + ".xml"),
            one -> one.statusCode() != HttpURLConnection.HTTP_UNAVAILABLE);
    assertEquals(HttpURLConnection.HTTP_OK, answer.statusCode(), name);
    return answer.body();
  }

  HttpResponse<String> post(String path, Map<String, String> form, String... headers) {
    return send(path, body(form), headers);
  }

  /** With boxes of one name, of which several are ticked. */
  HttpResponse<String> postTicked(
      String path, Map<String, String> form, String name, List<String> ticked) {
    var boxes = ticked.stream().map(box -> "&" + encoded(name) + "=" + encoded(box));
    return send(path, body(form) + boxes.collect(Collectors.joining()));
  }

  private static String body(Map<String, String> form) {
    return form.entrySet().stream()
        .map(e -> encoded(e.getKey()) + "=" + encoded(e.getValue()))
        .collect(Collectors.joining("&"));
  }

  private HttpResponse<String> send(String path, String body, String... headers) {
    return send(
        request(path, headers)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body)));
  }

  /** Sends a text that is said to be JSON. */
  HttpResponse<String> json(String verb, String path, String body, String... headers) {
    return send(
        request(path, headers)
            .header("Content-Type", "application/json")
            .method(verb, BodyPublishers.ofString(body)));
  }

  /** What the inputs of the page hold, by name. */
  static Map<String, String> form(HttpResponse<String> page) {
    return inputs(page.body());
  }

  private static Map<String, String> inputs(String html) {
    var fields = new LinkedHashMap<String, String>();
    var inputs = INPUT.matcher(html);
    while (inputs.find()) {
      var name = NAME.matcher(inputs.group());
      var value = VALUE.matcher(inputs.group());
      if (name.find()) fields.put(name.group(1), value.find() ? value.group(1) : "");
    }
    return fields;
  }

  /** What one form of the page would send if the button was pressed. */
  static Map<String, String> form(HttpResponse<String> page, String id, String button) {
    var fields = form(page, id);
    fields.put(id + ":" + button, button);
    return fields;
  }

  /** What one form of the page holds; boxes as they are ticked, and no button. */
  static Map<String, String> form(HttpResponse<String> page, String id) {
    var form = Pattern.compile("(?s)<form id=\"" + Pattern.quote(id) + "\".*?</form>");
    var found = form.matcher(page.body());
    if (!found.find()) throw new AssertionError("no form " + id + " on " + page.uri());
    var fields = new LinkedHashMap<String, String>();
    var inputs = INPUT.matcher(found.group());
    while (inputs.find()) {
      var name = NAME.matcher(inputs.group());
      var value = VALUE.matcher(inputs.group());
      if (name.find() && isSent(inputs.group()))
        fields.put(name.group(1), value.find() ? value.group(1) : "");
    }
    return fields;
  }

  private static boolean isSent(String input) {
    boolean box = input.contains("type=\"checkbox\"") || input.contains("type=\"radio\"");
    return !input.contains("type=\"submit\"") && (!box || input.contains("checked"));
  }

  /** The first text on the page that the pattern's group finds. */
  static String found(HttpResponse<String> page, String pattern) {
    return found(page.body(), pattern);
  }

  static String found(String text, String pattern) {
    var match = Pattern.compile(pattern).matcher(text);
    if (!match.find()) throw new AssertionError(pattern + " is not in\n" + text);
    return match.group(1);
  }

  /** Word for word, as no client would write it; gives the whole answer. */
  String raw(String... lines) {
    return raw(Integer.MAX_VALUE, lines);
  }

  /** Gives as much of the answer as is asked for, as soon as it is there. */
  String raw(int bytes, String... lines) {
    var address = URI.create(base);
    try (var socket = new Socket(address.getHost(), address.getPort())) {
      var text = String.join("\r\n", lines) + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
      return new String(socket.getInputStream().readNBytes(bytes), StandardCharsets.UTF_8);
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }

  static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  HttpResponse<String> postWithoutLength(String path) {
    var body = new ByteArrayInputStream("a=b".getBytes(StandardCharsets.US_ASCII));
    return send(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofInputStream(() -> body)));
  }

  int status(String method, String path) {
    return send(request(path).method(method, BodyPublishers.noBody())).statusCode();
  }

  /** The cookies that are set, by name, with all that stands behind them. */
  static Map<String, String> cookies(HttpResponse<?> answer) {
    return answer.headers().allValues("Set-Cookie").stream()
        .collect(Collectors.toMap(set -> set.substring(0, set.indexOf('=')), set -> set));
  }

  private HttpRequest.Builder request(String path, String... headers) {
    var request = HttpRequest.newBuilder(URI.create(base + path));
    if (headers.length > 0) request.headers(headers);
    return request;
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
