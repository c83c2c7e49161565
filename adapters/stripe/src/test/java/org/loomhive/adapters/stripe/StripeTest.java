package org.loomhive.adapters.stripe;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.delete;
import static com.github.tomakehurst.wiremock.client.WireMock.deleteRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.stripe.Stripe;
import com.stripe.net.Webhook;
import java.net.URLDecoder;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.loomhive.adapters.stripe.StripeMessages.NotBelieved;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.kernel.PaymentRef;
import org.loomhive.payment.GatewaySilent;
import org.loomhive.payment.PaymentGateway;
import org.loomhive.payment.PaymentGateway.GiveBack;
import org.loomhive.payment.PaymentGateway.GiveBackState;
import org.loomhive.payment.PaymentGateway.GivenBack;
import org.loomhive.payment.PaymentGateway.State;

class StripeTest {
  private static final String SECRET = "whsec_test";
  private static final String SESSIONS = "/v1/checkout/sessions";
  private static final String REFUNDS = "/v1/refunds";
  private static final String CUSTOMERS = "/v1/customers";
  private final WireMockServer peer = new WireMockServer(options().dynamicPort());
  private final PaymentRef ref = PaymentRef.random();
  private final OrderNumber order = OrderNumber.random();
  private final Instant begunAt = Instant.now().truncatedTo(ChronoUnit.SECONDS);
  private final StripeGateway gateway = new StripeGateway();
  private final StripeMessages messages = new StripeMessages();

  @BeforeEach
  void start() {
    peer.start();
    var values =
        Map.of(
            "loomhive.stripe.key",
            "sk_test_local",
            "loomhive.stripe.webhook.secret",
            SECRET,
            "loomhive.stripe.api",
            "http://127.0.0.1:" + peer.port());
    gateway.settings = settings(values);
    gateway.refunds = new StripeRefunds();
    gateway.refunds.settings = gateway.settings;
    gateway.customers = new StripeCustomers();
    gateway.customers.settings = gateway.settings;
    gateway.fees = new StripeFees();
    gateway.fees.settings = gateway.settings;
    gateway.clock = Clock.systemUTC();
    messages.settings = gateway.settings;
    messages.gateway = gateway;
    messages.clock = gateway.clock;
  }

  @AfterEach
  void stop() {
    peer.stop();
  }

  @Test
  void a_payment_is_started_under_our_own_key() {
    peer.stubFor(
        post(SESSIONS)
            .willReturn(
                okJson(
                    "{\"id\":\"cs_1\",\"object\":\"checkout.session\",\"url\":\"https://pay\"}")));
    var handover = gateway.start(request());
    assertEquals(new PaymentGateway.Handover("cs_1", "https://pay"), handover);
    peer.verify(
        postRequestedFor(urlEqualTo(SESSIONS))
            .withHeader("Idempotency-Key", equalTo(ref.value()))
            .withRequestBody(
                containing("unit_amount%5D=13800").or(containing("unit_amount]=13800")))
            .withRequestBody(
                containing("payment_method_types%5B0%5D=card")
                    .or(containing("payment_method_types[0]=card")))
            .withRequestBody(
                containing("adaptive_pricing%5Benabled%5D=false")
                    .or(containing("adaptive_pricing[enabled]=false")))
            .withRequestBody(containing(ref.value())));
  }

  @Test
  void asked_again_soon_it_is_the_same_request_and_later_a_new_one_that_stripe_takes() {
    peer.stubFor(post(SESSIONS).willReturn(aResponse().withStatus(500).withBody("{}")));
    for (int seconds : new int[] {1, 100, 200}) {
      gateway.clock = Clock.fixed(begunAt.plusSeconds(seconds), ZoneOffset.UTC);
      assertThrows(GatewaySilent.class, () -> gateway.start(request()));
    }
    var sent = new LinkedHashMap<String, Set<String>>();
    for (var one : peer.findAll(postRequestedFor(urlEqualTo(SESSIONS))))
      sent.computeIfAbsent(one.getHeader("Idempotency-Key"), key -> new HashSet<>())
          .add(one.getBodyAsString());
    assertEquals(Set.of(ref.value(), ref + "-1"), sent.keySet());
    sent.values().forEach(bodies -> assertEquals(1, bodies.size()));
    var expiry = begunAt.plusSeconds(180 + 34 * 60).getEpochSecond();
    assertTrue(sent.get(ref + "-1").iterator().next().contains("expires_at=" + expiry));
  }

  @Test
  void no_answer_is_silence_and_not_a_failed_payment() {
    peer.stubFor(post(SESSIONS).willReturn(aResponse().withStatus(500).withBody("{}")));
    assertThrows(GatewaySilent.class, () -> gateway.start(request()));
  }

  @Test
  void a_session_that_is_asked_for_tells_what_was_paid() {
    peer.stubFor(asked(okJson(session("paid", "complete"))));
    var answer = gateway.ask(ref, "cs_1");
    assertEquals(State.CAPTURED, answer.state());
    assertEquals(Money.of("138.00", "USD"), answer.amount());
    assertNull(answer.kept(), "Stripe has not reckoned it yet");
    peer.stubFor(asked(okJson(session("unpaid", "expired"))));
    assertEquals(State.FAILED, gateway.ask(ref, "cs_1").state());
  }

  @Test
  void a_payment_that_came_tells_what_stripe_kept_of_it_in_the_currency_that_was_paid() {
    peer.stubFor(asked(okJson(settled("usd", 13_800, 430))));
    assertEquals(Money.of("4.30", "USD"), gateway.ask(ref, "cs_1").kept());
    peer.stubFor(asked(okJson(settled("inr", 1_150_000, 34_500))));
    assertEquals(Money.of("4.14", "USD"), gateway.ask(ref, "cs_1").kept());
    peer.verify(
        getRequestedFor(urlPathEqualTo(SESSIONS + "/cs_1"))
            .withQueryParam(
                "expand[0]", equalTo("payment_intent.latest_charge.balance_transaction")));
  }

  @Test
  void a_key_that_may_not_read_fees_still_hears_that_a_payment_came() {
    var no = "{\"error\":{\"type\":\"invalid_request_error\",\"message\":\"no rights\"}}";
    peer.stubFor(get(SESSIONS + "/cs_1").willReturn(okJson(session("paid", "complete"))));
    peer.stubFor(
        asked(aResponse().withStatus(403).withBody(no))
            .withQueryParam("expand[0]", matching(".+")));
    var answer = gateway.ask(ref, "cs_1");
    assertEquals(State.CAPTURED, answer.state());
    assertNull(answer.kept());
  }

  private static MappingBuilder asked(ResponseDefinitionBuilder told) {
    return get(urlPathEqualTo(SESSIONS + "/cs_1")).willReturn(told);
  }

  /** A session that was paid, with all that its balance transaction says. */
  private String settled(String currency, long amount, long fee) {
    var money = "\"amount\":%d,\"fee\":%d,\"currency\":\"%s\"".formatted(amount, fee, currency);
    var balance = "{\"id\":\"txn_1\",\"object\":\"balance_transaction\",%s}".formatted(money);
    var charge =
        "{\"id\":\"ch_1\",\"object\":\"charge\",\"balance_transaction\":%s}".formatted(balance);
    var intent =
        "{\"id\":\"pi_1\",\"object\":\"payment_intent\",\"latest_charge\":%s}".formatted(charge);
    return session("paid", "complete").replace("\"pi_1\"", intent);
  }

  @Test
  void a_refund_goes_out_once_under_its_own_key() {
    peer.stubFor(get(SESSIONS + "/cs_1").willReturn(okJson(session("paid", "complete"))));
    peer.stubFor(get(urlPathEqualTo(REFUNDS)).willReturn(okJson(refunds(""))));
    peer.stubFor(post(REFUNDS).willReturn(okJson(refund("RF-2345", "succeeded"))));
    assertEquals(new GivenBack(GiveBackState.DONE, "re_1"), gateway.giveBack(giveBack()));
    peer.verify(
        postRequestedFor(urlEqualTo(REFUNDS))
            .withHeader("Idempotency-Key", equalTo("RF-2345"))
            .withRequestBody(containing("payment_intent=pi_1"))
            .withRequestBody(containing("amount=4000")));
  }

  @Test
  void a_refund_that_stripe_knows_already_is_not_sent_again() {
    peer.stubFor(get(SESSIONS + "/cs_1").willReturn(okJson(session("paid", "complete"))));
    var there = refunds(refund("RF-OTHER", "failed") + "," + refund("RF-2345", "pending"));
    peer.stubFor(get(urlPathEqualTo(REFUNDS)).willReturn(okJson(there)));
    assertEquals(GiveBackState.OPEN, gateway.giveBack(giveBack()).state());
    peer.verify(0, postRequestedFor(urlEqualTo(REFUNDS)));
  }

  @Test
  void a_refund_that_stripe_refuses_failed_and_no_answer_is_silence() {
    peer.stubFor(get(SESSIONS + "/cs_1").willReturn(okJson(session("paid", "complete"))));
    peer.stubFor(get(urlPathEqualTo(REFUNDS)).willReturn(okJson(refunds(""))));
    var no = "{\"error\":{\"type\":\"invalid_request_error\",\"message\":\"too much\"}}";
    peer.stubFor(post(REFUNDS).willReturn(aResponse().withStatus(400).withBody(no)));
    assertEquals(GiveBackState.FAILED, gateway.giveBack(giveBack()).state());
    peer.stubFor(post(REFUNDS).willReturn(aResponse().withStatus(500).withBody("{}")));
    assertThrows(GatewaySilent.class, () -> gateway.giveBack(giveBack()));
  }

  @Test
  void a_buyer_who_wishes_so_has_her_card_kept_and_offered_again() {
    peer.stubFor(post(CUSTOMERS).willReturn(okJson("{\"id\":\"cus_1\",\"object\":\"customer\"}")));
    peer.stubFor(
        post(SESSIONS)
            .willReturn(
                okJson(
                    "{\"id\":\"cs_1\",\"object\":\"checkout.session\",\"url\":\"https://pay\"}")));
    assertEquals("cus_1", gateway.enrol("PY-2345", "a@example.org"));
    peer.verify(
        postRequestedFor(urlEqualTo(CUSTOMERS)).withHeader("Idempotency-Key", equalTo("PY-2345")));
    var buyer =
        new PaymentGateway.Buyer(
            "a@example.org", "", "https://shop/ok", "https://shop/no", "cus_1");
    gateway.start(
        new PaymentGateway.Request(ref, order, Money.of("138.00", "USD"), buyer, begunAt));
    var sent =
        URLDecoder.decode(
            peer.findAll(postRequestedFor(urlEqualTo(SESSIONS))).get(0).getBodyAsString(), UTF_8);
    assertTrue(sent.contains("customer=cus_1"), sent);
    assertTrue(sent.contains("payment_intent_data[setup_future_usage]=on_session"), sent);
    assertFalse(sent.contains("customer_email"), sent);
  }

  @Test
  void of_several_cards_the_newest_is_kept_and_the_others_are_let_go() {
    peer.stubFor(
        get(urlPathEqualTo(CUSTOMERS + "/cus_1/payment_methods"))
            .willReturn(okJson(cards(card("pm_2", "4242") + "," + card("pm_1", "1111")))));
    peer.stubFor(post("/v1/payment_methods/pm_1/detach").willReturn(okJson(card("pm_1", "1111"))));
    var kept = new PaymentGateway.KeptMethod("visa", "4242", 12, 2030);
    assertEquals(Optional.of(kept), gateway.kept("cus_1"));
    peer.verify(1, postRequestedFor(urlEqualTo("/v1/payment_methods/pm_1/detach")));
    peer.stubFor(
        get(urlPathEqualTo(CUSTOMERS + "/cus_1/payment_methods")).willReturn(okJson(cards(""))));
    assertEquals(Optional.empty(), gateway.kept("cus_1"));
  }

  @Test
  void who_is_to_be_forgotten_is_gone_also_when_asked_twice_and_silence_is_no_yes() {
    peer.stubFor(
        delete(CUSTOMERS + "/cus_1")
            .willReturn(okJson("{\"id\":\"cus_1\",\"object\":\"customer\",\"deleted\":true}")));
    gateway.forget("cus_1");
    peer.verify(1, deleteRequestedFor(urlEqualTo(CUSTOMERS + "/cus_1")));
    var gone = "{\"error\":{\"type\":\"invalid_request_error\",\"code\":\"resource_missing\"}}";
    peer.stubFor(
        delete(CUSTOMERS + "/cus_1").willReturn(aResponse().withStatus(404).withBody(gone)));
    gateway.forget("cus_1");
    peer.stubFor(
        delete(CUSTOMERS + "/cus_1").willReturn(aResponse().withStatus(500).withBody("{}")));
    assertThrows(GatewaySilent.class, () -> gateway.forget("cus_1"));
  }

  private static String card(String id, String last) {
    return ("{\"id\":\"%s\",\"object\":\"payment_method\",\"type\":\"card\",\"card\":{\"brand\":\"visa\","
            + "\"last4\":\"%s\",\"exp_month\":12,\"exp_year\":2030}}")
        .formatted(id, last);
  }

  private static String cards(String some) {
    return "{\"object\":\"list\",\"data\":[%s],\"has_more\":false,\"url\":\"/x\"}".formatted(some);
  }

  private GiveBack giveBack() {
    return new GiveBack("RF-2345", ref, "cs_1", Money.of("40.00", "USD"));
  }

  private static String refund(String key, String status) {
    return "{\"id\":\"re_1\",\"object\":\"refund\",\"status\":\"%s\",\"metadata\":{\"refund_ref\":\"%s\"}}"
        .formatted(status, key);
  }

  private static String refunds(String some) {
    return "{\"object\":\"list\",\"data\":[%s],\"has_more\":false,\"url\":\"/v1/refunds\"}"
        .formatted(some);
  }

  @Test
  void a_signed_message_is_believed() throws Exception {
    var body = event(Stripe.API_VERSION);
    var report = messages.read(body, signed(body, 0)).orElseThrow();
    assertEquals("evt_1", report.eventId());
    assertEquals(ref, report.ref());
    assertEquals(State.CAPTURED, report.answer().state());
  }

  @Test
  void unsigned_altered_old_and_future_messages_are_not_believed() throws Exception {
    var body = event(Stripe.API_VERSION);
    var right = signed(body, 0);
    assertThrows(NotBelieved.class, () -> messages.read(body, null));
    assertThrows(NotBelieved.class, () -> messages.read(body, ""));
    var altered = body.replace("13800", "1");
    assertThrows(NotBelieved.class, () -> messages.read(altered, right));
    var old = signed(body, -301);
    assertThrows(NotBelieved.class, () -> messages.read(body, old));
    var future = signed(body, 1000);
    assertThrows(NotBelieved.class, () -> messages.read(body, future));
    var noJson = signed("hello", 0);
    assertThrows(NotBelieved.class, () -> messages.read("hello", noJson));
  }

  @Test
  void a_message_of_another_release_makes_us_ask_for_the_session() throws Exception {
    peer.stubFor(get(SESSIONS + "/cs_1").willReturn(okJson(session("paid", "complete"))));
    var body = event("2024-06-20");
    var report = messages.read(body, signed(body, 0)).orElseThrow();
    assertEquals(Money.of("138.00", "USD"), report.answer().amount());
  }

  @Test
  void a_slow_payment_that_came_to_nothing_failed() throws Exception {
    var body =
        event(Stripe.API_VERSION)
            .replace("checkout.session.completed", "checkout.session.async_payment_failed")
            .replace("\"paid\"", "\"unpaid\"");
    assertEquals(State.FAILED, messages.read(body, signed(body, 0)).orElseThrow().answer().state());
    var waiting = body.replace("async_payment_failed", "completed");
    var report = messages.read(waiting, signed(waiting, 0)).orElseThrow();
    assertEquals(State.OPEN, report.answer().state());
  }

  @Test
  void it_takes_a_key_and_a_secret() {
    var key = Map.of("loomhive.stripe.key", "sk_test_local");
    var secret = Map.of("loomhive.stripe.webhook.secret", SECRET);
    assertTrue(gateway.settings.isConfigured());
    assertEquals(Optional.empty(), gateway.settings.missing());
    assertFalse(settings(key).isConfigured());
    assertEquals(Optional.of("loomhive.stripe.webhook.secret"), settings(key).missing());
    assertFalse(settings(secret).isConfigured());
    assertEquals(Optional.of("loomhive.stripe.key"), settings(secret).missing());
    assertEquals(Optional.empty(), settings(Map.of()).missing());
  }

  @Test
  void messages_about_other_things_say_nothing() throws Exception {
    var body = event(Stripe.API_VERSION).replace("checkout.session.completed", "charge.updated");
    assertTrue(messages.read(body, signed(body, 0)).isEmpty());
  }

  private static StripeSettings settings(Map<String, String> values) {
    return new StripeSettings() {
      @Override
      Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name));
      }
    };
  }

  private PaymentGateway.Request request() {
    var buyer =
        new PaymentGateway.Buyer("a@example.org", "", "https://shop/ok", "https://shop/no", null);
    var amount = Money.of("138.00", "USD");
    return new PaymentGateway.Request(ref, order, amount, buyer, begunAt);
  }

  private String signed(String body, long secondsFromNow) throws Exception {
    long at = Clock.systemUTC().instant().getEpochSecond() + secondsFromNow;
    return Webhook.Signature.generateSignatureHeader(body, SECRET, at);
  }

  private String session(String payment, String status) {
    return """
    {"id":"cs_1","object":"checkout.session","payment_status":"%s","status":"%s",\
    "client_reference_id":"%s","payment_intent":"pi_1","amount_total":13800,"currency":"usd","livemode":false}\
    """
        .formatted(payment, status, ref);
  }

  private String event(String version) {
    return """
    {"id":"evt_1","object":"event","api_version":"%s","created":1700000000,"livemode":false,\
    "type":"checkout.session.completed","data":{"object":%s}}\
    """
        .formatted(version, session("paid", "complete"));
  }
}
