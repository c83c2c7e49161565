package org.loomhive.launcher.bench.pages;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Asks Lighthouse about a page as a slow phone sees it. The tool comes from the registry of Node's
 * packages and needs Node and a Chromium; nothing of it is part of the product.
 */
final class Lighthouse {
  private static final String TOOL = "lighthouse@12.8.2";
  private static final int MINUTES = 5;
  private static final int TRIES = 3;

  private final Path folder;
  private final Map<String, String> headers;

  /**
   * @param folder for its reports
   * @param headers that go with each request
   */
  Lighthouse(Path folder, Map<String, String> headers) {
    this.folder = folder;
    this.headers = headers;
  }

  /** Now and then the browser misses the beginning of a page: then it is looked at once more. */
  JsonObject look(String address) throws IOException, InterruptedException {
    var sent = Files.createTempFile(folder, "headers-", ".json");
    Files.writeString(sent, Json.createObjectBuilder(Map.copyOf(headers)).build().toString());
    for (int i = 0; i < TRIES; i++) {
      var report = Files.createTempFile(folder, "lighthouse-", ".json");
      if (hasLooked(words(address, report, sent))) {
        var seen = read(report);
        if (!seen.containsKey("runtimeError")) return seen;
      }
    }
    throw new IOException("Lighthouse: " + Files.readString(told()));
  }

  private boolean hasLooked(List<String> words) throws IOException, InterruptedException {
    var tool =
        new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(told().toFile()).start();
    if (tool.waitFor(MINUTES, TimeUnit.MINUTES)) return tool.exitValue() == 0;
    tool.destroy();
    return false;
  }

  private Path told() {
    return folder.resolve("lighthouse.log");
  }

  private static JsonObject read(Path report) throws IOException {
    try (var reader = Json.createReader(Files.newBufferedReader(report))) {
      return reader.readObject();
    }
  }

  private static List<String> words(String address, Path report, Path headers) {
    return List.of(
        "npx",
        "--yes",
        TOOL,
        address,
        "--output=json",
        "--output-path=" + report,
        "--extra-headers=" + headers,
        "--quiet",
        "--chrome-flags=--headless=new --no-sandbox --disable-dev-shm-usage");
  }
}
