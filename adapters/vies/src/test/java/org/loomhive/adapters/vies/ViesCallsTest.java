package org.loomhive.adapters.vies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.loomhive.delivery.business.TaxNumber;
import org.loomhive.ordering.business.BusinessRegister.Answer;
import org.loomhive.ordering.business.RegisterWord;

/** Against a register on this machine that can be away, slow, or talk nonsense. */
class ViesCallsTest {
  private static final TaxNumber NUMBER = TaxNumber.read("DE 123 456 788", "DE");
  private static final String ABOUT = "\"countryCode\":\"DE\",\"vatNumber\":\"123456788\"";

  private final CountDownLatch later = new CountDownLatch(1);
  private volatile String says = "";
  private volatile int status = 200;
  private volatile boolean isSlow;
  private volatile String asked;
  private HttpServer server;

  @BeforeEach
  void the_register_opens() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newCachedThreadPool());
    server.createContext("/check-vat-number", this::answer);
    server.start();
  }

  @AfterEach
  void the_register_closes() {
    later.countDown();
    server.stop(0);
  }

  @Test
  void a_number_that_is_registered_comes_with_its_name_and_a_reference_of_the_question() {
    says = "{" + ABOUT + ",\"valid\":true,\"requestIdentifier\":\"WAPI1\",\"name\":\"Weberei\"}";
    assertEquals(new Answer(RegisterWord.REGISTERED, "WAPI1", "Weberei"), ask("FR40303265045"));
    assertTrue(asked.contains("\"countryCode\":\"DE\",\"vatNumber\":\"123456788\""), asked);
    assertTrue(asked.contains("\"requesterMemberStateCode\":\"FR\""), asked);
    assertTrue(asked.contains("\"requesterNumber\":\"40303265045\""), asked);
  }

  @Test
  void a_state_that_tells_no_names_and_a_question_without_a_requester_give_less() {
    says = "{" + ABOUT + ",\"valid\":true,\"requestIdentifier\":\"\",\"name\":\"---\"}";
    assertEquals(new Answer(RegisterWord.REGISTERED, "", ""), ask(""));
    assertFalse(asked.contains("requester"), asked);
  }

  @Test
  void a_number_that_nobody_has_is_unknown() {
    says = "{" + ABOUT + ",\"valid\":false,\"name\":null}";
    assertEquals(Answer.unknown(""), ask(""));
  }

  @Test
  void whatever_is_no_clear_word_about_this_number_is_silence() {
    for (String word :
        new String[] {
          "{" + ABOUT + ",\"valid\":false,\"errorWrappers\":[{\"error\":\"MS_UNAVAILABLE\"}]}",
          "{\"countryCode\":\"DE\",\"vatNumber\":\"999\",\"valid\":true}",
          "{" + ABOUT + ",\"valid\":\"yes\"}",
          "{" + ABOUT + ",\"valid\":true,\"name\":7}",
          "[1]",
          "<html>"
        }) {
      says = word;
      assertEquals(Answer.silent(), ask(""), word);
    }
    status = 503;
    assertEquals(Answer.silent(), ask(""));
  }

  @Test
  void a_register_that_is_slow_or_away_is_silent() {
    isSlow = true;
    assertEquals(Answer.silent(), ask(""));
    server.stop(0);
    assertEquals(Answer.silent(), ask(""));
  }

  @Test
  void it_has_the_numbers_of_the_union_and_of_the_north_of_ireland_alone() {
    assertTrue(ViesCalls.has(NUMBER));
    assertTrue(ViesCalls.has(TaxNumber.read("XI 000 000 195", "GB")));
    assertFalse(ViesCalls.has(TaxNumber.read("GB 000 000 195", "GB")));
    assertFalse(ViesCalls.has(TaxNumber.read("17AAAAA0000A1Z3", "IN")));
  }

  private Answer ask(String requester) {
    var url = "http://127.0.0.1:" + server.getAddress().getPort();
    var answersWithin = isSlow ? Duration.ofMillis(400) : Duration.ofMinutes(1);
    return new ViesCalls(new ViesAccess(url, requester, answersWithin)).ask(NUMBER);
  }

  private void answer(HttpExchange exchange) throws IOException {
    asked = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    if (isSlow) await();
    var body = says.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private void await() {
    try {
      later.await();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
