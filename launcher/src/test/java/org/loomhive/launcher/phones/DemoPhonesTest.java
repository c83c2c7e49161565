package org.loomhive.launcher.phones;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoPhonesTest {
  private static final String BATCH =
      "{\"transactions\":["
          + payment("PL-A", "+918100200300")
          + ","
          + payment("PL-B", "+910000")
          + "]}";

  @TempDir Path folder;
  private final String wish = UUID.randomUUID().toString();
  private final HttpClient client = HttpClient.newHttpClient();
  private DemoPhones phones;

  @BeforeEach
  void open() {
    phones = DemoPhones.open(folder);
  }

  @AfterEach
  void close() {
    phones.close();
  }

  @Test
  void what_is_approved_arrives_but_at_numbers_that_nobody_has() throws Exception {
    assertEquals(404, get("/responses/" + wish).statusCode());
    post(BATCH);
    assertTrue(get("/responses/" + wish).body().contains("/batchtransactions/" + wish));
    assertEquals("[]", get("/batchtransactions/" + wish + "/completions").body());
    assertTrue(get("/batchtransactions/" + wish).body().contains("created"));
    send(to("/batchtransactions/" + wish).method("PATCH", BodyPublishers.ofString("[]")));
    var arrived = get("/batchtransactions/" + wish + "/completions").body();
    assertTrue(arrived.contains("PL-A") && !arrived.contains("PL-B"), arrived);
    var rejected = get("/batchtransactions/" + wish + "/rejections").body();
    assertTrue(rejected.contains("PL-B") && rejected.contains("IdentifierError"), rejected);
  }

  @Test
  void the_same_wish_is_known_again_after_a_restart() throws Exception {
    post(BATCH);
    phones.close();
    phones = DemoPhones.open(folder);
    assertEquals(200, get("/responses/" + wish).statusCode());
  }

  @Test
  void nothing_but_batches_is_read() throws Exception {
    for (var path : new String[] {"/", "/responses/../secrets", "/batchtransactions/x"})
      assertEquals(404, get(path).statusCode());
    assertFalse(phones.settings().get("loomhive.mobilemoney.url").contains("0.0.0.0"));
  }

  private static String payment(String line, String number) {
    return ("{\"requestingOrganisationTransactionReference\":\"%s\",\"creditParty\":"
            + "[{\"key\":\"msisdn\",\"value\":\"%s\"}]}")
        .formatted(line, number);
  }

  private void post(String batch) throws IOException, InterruptedException {
    var body = BodyPublishers.ofString(batch);
    send(to("/batchtransactions").header("X-CorrelationID", wish).POST(body));
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(to(path).GET());
  }

  private HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(
        URI.create(phones.settings().get("loomhive.mobilemoney.url") + path));
  }

  private HttpResponse<String> send(HttpRequest.Builder asked)
      throws IOException, InterruptedException {
    return client.send(asked.build(), BodyHandlers.ofString());
  }
}
