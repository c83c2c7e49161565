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

  JsonObject look(String address) throws IOException, InterruptedException {
    var report = Files.createTempFile(folder, "lighthouse-", ".json");
    var sent = Files.createTempFile(folder, "headers-", ".json");
    Files.writeString(sent, Json.createObjectBuilder(Map.copyOf(headers)).build().toString());
    var tool =
        new ProcessBuilder(words(address, report, sent))
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("lighthouse.log").toFile())
            .start();
    if (!tool.waitFor(MINUTES, TimeUnit.MINUTES) || tool.exitValue() != 0) {
      tool.destroy();
      throw new IOException("Lighthouse: " + Files.readString(folder.resolve("lighthouse.log")));
    }
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
