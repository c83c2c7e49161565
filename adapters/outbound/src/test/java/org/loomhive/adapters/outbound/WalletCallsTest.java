package org.loomhive.adapters.outbound;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.PayLineRef;
import org.loomhive.kernel.PayRunRef;
import org.loomhive.payout.bank.BankAccount;
import org.loomhive.payout.bank.BankAnswer.Outcome;
import org.loomhive.payout.bank.BankOrder;
import org.loomhive.payout.bank.BankReason;
import org.loomhive.payout.mobile.MobileMoneySilent;

/** Against a service on this machine that can be slow, silent, or lose its answer. */
class WalletCallsTest {
  private final UUID correlation = UUID.randomUUID();
  private final Map<String, String> answers = new ConcurrentHashMap<>();
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final CountDownLatch later = new CountDownLatch(1);
  private volatile boolean isSlow;
  private volatile int status = 202;
  private HttpServer server;

  @BeforeEach
  void theServiceOpens() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(java.util.concurrent.Executors.newCachedThreadPool());
    server.createContext("/", this::answer);
    server.start();
  }

  private WalletCalls calls() {
    var url = "http://127.0.0.1:" + server.getAddress().getPort();
    var answersWithin = isSlow ? Duration.ofMillis(400) : Duration.ofMinutes(1);
    return new WalletCalls(new WalletAccess(url, "key", "own", answersWithin));
  }

  @AfterEach
  void theServiceCloses() {
    later.countDown();
    server.stop(0);
  }

  @Test
  void a_batch_is_wished_with_its_correlation_and_has_a_number_when_the_service_is_ready() {
    answers.put("POST /batchtransactions", "{\"status\":\"pending\"}");
    assertEquals(Optional.empty(), calls().create(correlation, batch()));
    answers.put("GET /responses/" + correlation, "{\"link\":\"/batchtransactions/B77\"}");
    assertEquals(Optional.of("B77"), calls().create(correlation, batch()));
    assertEquals(1, asked.stream().filter(each -> each.startsWith("POST")).count());
    assertTrue(asked.contains("POST /batchtransactions " + correlation + " key"));
  }

  @Test
  void an_answer_that_was_lost_is_asked_for_before_the_wish_is_sent_again() {
    isSlow = true;
    answers.put("POST /batchtransactions", "{}");
    assertThrows(MobileMoneySilent.class, () -> calls().create(correlation, batch()));
    isSlow = false;
    answers.put("GET /responses/" + correlation, "{\"link\":\"/batchtransactions/B77\"}");
    assertEquals(Optional.of("B77"), calls().create(correlation, batch()));
  }

  @Test
  void what_is_approved_already_is_not_approved_again() {
    status = 200;
    answers.put("GET /batchtransactions/B77", "{\"batchStatus\":\"created\"}");
    answers.put("PATCH /batchtransactions/B77", "{}");
    calls().approve("B77");
    answers.put("GET /batchtransactions/B77", "{\"batchStatus\":\"approved\"}");
    calls().approve("B77");
    assertEquals(1, asked.stream().filter(each -> each.startsWith("PATCH")).count());
  }

  @Test
  void trouble_of_any_kind_is_silence_and_never_an_outcome() {
    answers.put("PATCH /batchtransactions/B77", "{}");
    status = 503;
    assertThrows(MobileMoneySilent.class, () -> calls().approve("B77"));
    status = 200;
    answers.put("GET /batchtransactions/B77/completions", "<html>maintenance</html>");
    assertThrows(MobileMoneySilent.class, () -> calls().outcome("B77", "RUN-X"));
    server.stop(0);
    assertThrows(MobileMoneySilent.class, () -> calls().approve("B77"));
  }

  @Test
  void completions_and_rejections_become_words_about_our_lines() {
    status = 200;
    answers.put(
        "GET /batchtransactions/B77/completions",
        "[{\"requestingOrganisationTransactionReference\":\"PL-A\",\"transactionReference\":\"T1\"}]");
    answers.put(
        "GET /batchtransactions/B77/rejections",
        "[{\"requestingOrganisationTransactionReference\":\"PL-B\","
            + "\"rejectionReason\":\"IdentifierError\"},"
            + "{\"requestingOrganisationTransactionReference\":\"PL-C\","
            + "\"rejectionReason\":\"No wallet of Ka Somebody\"}]");
    var answer = calls().outcome("B77", "RUN-X");
    assertEquals("RUN-X", answer.messageId());
    assertEquals(Outcome.SETTLED, answer.payments().get(0).status().outcome());
    assertEquals(Optional.of("T1"), answer.payments().get(0).theirs());
    assertEquals(BankReason.ACCOUNT_WRONG, answer.payments().get(1).status().reason());
    assertEquals(BankReason.NOT_SAID, answer.payments().get(2).status().reason());
    assertFalse(answer.toString().contains("Somebody"));
  }

  @Test
  void what_the_phone_shows_says_wages_and_no_name() {
    var text = new String(batch(), StandardCharsets.UTF_8);
    assertTrue(text.contains("\"amount\":\"780.00\""));
    assertTrue(text.contains("{\"key\":\"msisdn\",\"value\":\"+918100200300\"}"));
    assertTrue(text.contains("Wages"));
    assertFalse(text.contains("Ka Test"));
  }

  private void answer(HttpExchange exchange) throws IOException {
    var what = exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
    var headers = exchange.getRequestHeaders();
    asked.add(
        what + " " + headers.getFirst("X-CorrelationID") + " " + headers.getFirst("X-API-Key"));
    if (isSlow) waitForTheEnd();
    var said = answers.get(what);
    var body = (said == null ? "" : said).getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(said == null ? 404 : status, body.length == 0 ? -1 : body.length);
    if (body.length > 0) exchange.getResponseBody().write(body);
    exchange.close();
  }

  private void waitForTheEnd() {
    try {
      later.await();
    } catch (InterruptedException end) {
      Thread.currentThread().interrupt();
    }
  }

  private static byte[] batch() {
    var payment =
        new BankOrder.Payment(
            PayLineRef.random(),
            UUID.randomUUID().toString(),
            Money.of("780.00", "INR"),
            "Ka Test",
            new BankAccount("+918100200300", ""));
    var payer = new BankOrder.Payer("Test Trading", new BankAccount("111122223333", "ZZZZ0000009"));
    var order =
        new BankOrder(
            PayRunRef.random(),
            Instant.parse("2026-03-02T10:15:30Z"),
            LocalDate.of(2026, 3, 3),
            payer,
            List.of(payment));
    return WalletBatchText.of(order, "own");
  }
}
