package org.loomhive.launcher.phones;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Plays a mobile money service by the batch model of the GSMA API 1.2, on loopback alone: once a
 * batch is approved everything in it arrives, but for numbers that end in 0000, which nobody has.
 * Batches are files, so that it knows them again after a restart.
 */
public final class DemoPhones implements AutoCloseable {
  private static final int OK = 200;
  private static final int NOT_FOUND = 404;
  private static final int NO_BODY = -1;
  private static final String BATCHES = "/batchtransactions/";
  private static final Pattern PATH =
      Pattern.compile("/(responses|batchtransactions)/([0-9a-f-]{36})(/completions|/rejections)?");
  private static final Pattern PAYMENT =
      Pattern.compile(
          "\"requestingOrganisationTransactionReference\":\"([\\w-]+)\""
              + ",\"creditParty\":\\[\\{\"key\":\"msisdn\",\"value\":\"(\\+?\\d+)\"");
  private static final String NOBODYS = "0000";

  private final HttpServer server;
  private final Path folder;

  private DemoPhones(HttpServer server, Path folder) {
    this.server = server;
    this.folder = folder;
  }

  /**
   * @param folder where batches are kept
   */
  public static DemoPhones open(Path folder) {
    try {
      Files.createDirectories(folder);
      var loopback = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
      var phones = new DemoPhones(HttpServer.create(loopback, 0), folder);
      phones.server.createContext("/", phones::answer);
      phones.server.start();
      return phones;
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }

  /** What the sites have to know of it, by key. */
  public Map<String, String> settings() {
    return Map.of(
        "loomhive.mobilemoney.url", "http://127.0.0.1:" + server.getAddress().getPort(),
        "loomhive.mobilemoney.key", "demo",
        "loomhive.mobilemoney.wallet", "demo");
  }

  private void answer(HttpExchange call) throws IOException {
    try (call) {
      var said = said(call).getBytes(StandardCharsets.UTF_8);
      call.getResponseHeaders().set("Content-Type", "application/json");
      if (said.length == 0) {
        call.sendResponseHeaders(NOT_FOUND, NO_BODY);
        return;
      }
      call.sendResponseHeaders(OK, said.length);
      call.getResponseBody().write(said);
    }
  }

  /** Empty where there is no such thing. */
  private String said(HttpExchange call) throws IOException {
    if (call.getRequestMethod().equals("POST")) return made(call);
    var path = PATH.matcher(call.getRequestURI().getPath());
    if (!path.matches() || !Files.exists(batch(path.group(2)))) return "";
    var number = path.group(2);
    if (call.getRequestMethod().equals("PATCH")) Files.writeString(approval(number), "");
    if (path.group(3) != null) return rows(number, path.group(3).equals("/rejections"));
    return path.group(1).equals("responses") ? link(number) : state(number);
  }

  /** The same correlation again is the same batch. */
  private String made(HttpExchange call) throws IOException {
    var number = UUID.fromString(call.getRequestHeaders().getFirst("X-CorrelationID")).toString();
    Files.write(batch(number), call.getRequestBody().readAllBytes());
    return link(number);
  }

  private static String link(String number) {
    return "{\"link\":\"%s%s\"}".formatted(BATCHES, number);
  }

  private String state(String number) {
    var state = Files.exists(approval(number)) ? "approved" : "created";
    return "{\"batchStatus\":\"%s\"}".formatted(state);
  }

  private String rows(String number, boolean rejected) throws IOException {
    if (!Files.exists(approval(number))) return "[]";
    return PAYMENT
        .matcher(Files.readString(batch(number)))
        .results()
        .filter(payment -> payment.group(2).endsWith(NOBODYS) == rejected)
        .map(payment -> row(payment, rejected))
        .toList()
        .toString();
  }

  private static String row(MatchResult payment, boolean rejected) {
    var ours = "\"requestingOrganisationTransactionReference\":\"%s\"".formatted(payment.group(1));
    var theirs =
        rejected
            ? "\"rejectionReason\":\"IdentifierError\""
            : "\"transactionReference\":\"T-%s\"".formatted(payment.group(1));
    return "{%s,%s}".formatted(ours, theirs);
  }

  private Path batch(String number) {
    return folder.resolve(number + ".json");
  }

  private Path approval(String number) {
    return folder.resolve(number + ".approved");
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
