package org.loomhive.launcher.bench;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KnownPageTest {
  private final HttpClient client = HttpClient.newHttpClient();
  private HttpServer site;
  private KnownPage page;
  private volatile String version = "one";
  private volatile boolean isTold = true;

  @BeforeEach
  void open() throws IOException {
    site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    site.createContext("/", this::answer);
    site.start();
    page = new KnownPage("http://127.0.0.1:" + site.getAddress().getPort() + "/");
  }

  @AfterEach
  void close() {
    site.stop(0);
  }

  private void answer(HttpExchange asked) throws IOException {
    boolean isKnown = isTold && version.equals(asked.getRequestHeaders().getFirst("If-None-Match"));
    if (isTold) asked.getResponseHeaders().set("ETag", version);
    asked.sendResponseHeaders(isKnown ? 304 : 200, -1);
    asked.close();
  }

  private HttpResponse<Void> ask() throws IOException, InterruptedException {
    return client.send(page.request(0).build(), HttpResponse.BodyHandlers.discarding());
  }

  @Test
  void a_page_that_is_another_now_is_a_good_answer_to_all_who_asked_for_the_one_before()
      throws Exception {
    assertTrue(page.isGood(ask()));
    assertTrue(page.isGood(ask()));
    version = "two";
    var first = ask();
    var second = ask();
    assertTrue(page.isGood(first));
    assertTrue(page.isGood(second));
    assertTrue(page.isGood(ask()));
  }

  @Test
  void a_page_without_a_mark_is_a_failure() throws Exception {
    isTold = false;
    assertFalse(page.isGood(ask()));
  }
}
