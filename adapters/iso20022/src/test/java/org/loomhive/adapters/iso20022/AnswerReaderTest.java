package org.loomhive.adapters.iso20022;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Refused;
import org.loomhive.payout.bank.BankAnswer;
import org.loomhive.payout.bank.BankAnswer.Outcome;
import org.loomhive.payout.bank.BankReason;
import org.loomhive.payout.bank.BankRefusal;

class AnswerReaderTest {
  private static final String NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:pain.002.001.10";
  private final AnswerReader reader = new AnswerReader();

  @Test
  void a_rejected_payment_carries_its_reason_in_our_words_and_its_amount() {
    var answer = read(payment("RJCT", "<StsRsnInf><Rsn><Cd>BE01</Cd></Rsn></StsRsnInf>"));
    var word = answer.payments().get(0);
    assertEquals(BankReason.NAME_DOES_NOT_FIT, word.status().reason());
    assertEquals(Optional.of(Money.of("780.00", "INR")), word.amount());
    assertEquals("PL-TEST", word.endToEndId());
  }

  @ParameterizedTest
  @ValueSource(strings = {"ACCP", "ACSP", "ACTC", "PDNG", "ACWC", "RCVD"})
  void what_is_on_its_way_is_not_settled(String code) {
    assertEquals(Outcome.UNDER_WAY, outcome(code));
  }

  @Test
  void settled_rejected_and_unheard_of_are_told_apart() {
    assertEquals(Outcome.SETTLED, outcome("ACSC"));
    assertEquals(Outcome.SETTLED, outcome("ACCC"));
    assertEquals(Outcome.REJECTED, outcome("CANC"));
    assertEquals(Outcome.UNKNOWN, outcome("XYZZ"));
  }

  @Test
  void a_whole_order_may_be_rejected_at_once() {
    var whole = "<GrpSts>RJCT</GrpSts><StsRsnInf><Rsn><Cd>FF01</Cd></Rsn></StsRsnInf>";
    var answer = reader.read(file(whole, ""));
    assertEquals(BankReason.FILE_WRONG, answer.whole().orElseThrow().reason());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "no xml",
        "<Document/>",
        "<html><body>Session expired</body></html>",
        "\u0000\u0001PK",
        "<Document xmlns='urn:iso:std:iso:20022:tech:xsd:pain.002.001.10'/>",
        "<Document xmlns='urn:iso:std:iso:20022:tech:xsd:pain.002.001.10'><Cstmr"
      })
  void garbage_gets_a_clear_no(String garbage) {
    assertEquals(BankRefusal.ANSWER_NOT_READABLE, refusal(garbage));
  }

  @Test
  void another_kind_of_message_is_named() {
    var other = "<Document xmlns='urn:iso:std:iso:20022:tech:xsd:camt.053.001.08'/>";
    var no = assertThrows(Refused.class, () -> reader.read(bytes(other)));
    assertEquals(BankRefusal.ANSWER_OTHER_FORMAT, no.reason());
    assertEquals("camt.053.001.08", no.arguments().get(0));
  }

  @Test
  void it_fetches_nothing_and_defines_nothing() {
    var good = new String(file("", payment("ACSC", "")), StandardCharsets.UTF_8);
    var fetching = "<!DOCTYPE Document [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>" + good;
    assertEquals(BankRefusal.ANSWER_NOT_READABLE, refusal(fetching.replace("PL-TEST", "&x;")));
    assertEquals(BankRefusal.ANSWER_NOT_READABLE, refusal(fetching));
    var laughs = new StringBuilder("<!DOCTYPE l [<!ENTITY a0 'ha'>");
    for (int i = 1; i < 40; i++)
      laughs.append("<!ENTITY a%d '&a%d;&a%d;'>".formatted(i, i - 1, i - 1));
    var bomb = laughs + "]>" + good.replace("PL-TEST", "&a39;");
    assertTimeoutPreemptively(
        Duration.ofSeconds(10), () -> assertEquals(BankRefusal.ANSWER_NOT_READABLE, refusal(bomb)));
  }

  @Test
  void too_big_is_said_before_it_is_read() {
    var no = assertThrows(Refused.class, () -> reader.read(new byte[60 * 1024 * 1024 + 1]));
    assertEquals(BankRefusal.ANSWER_TOO_BIG, no.reason());
  }

  @Test
  void an_answer_that_was_cut_or_altered_anywhere_is_refused_whole() {
    var good = new String(file("", payment("ACSC", "")), StandardCharsets.UTF_8);
    for (int end = 1; end < good.length(); end++)
      assertEquals(BankRefusal.ANSWER_NOT_READABLE, refusal(good.substring(0, end)));
    for (var altered :
        new String[][] {
          {"<TxSts>ACSC</TxSts>", "<TxSts>A</TxSts><TxSts>ACSC</TxSts>"},
          {"Ccy='INR'", ""},
          {">780.00<", ">7 8<"},
          {"<OrgnlMsgId>RUN-TEST</OrgnlMsgId>", ""},
          {"</TxInfAndSts>", "<More/></TxInfAndSts>"}
        }) {
      assertTrue(good.contains(altered[0]), altered[0]);
      assertEquals(BankRefusal.ANSWER_NOT_READABLE, refusal(good.replace(altered[0], altered[1])));
    }
  }

  @Test
  void many_words_in_many_instructions_are_all_read() {
    var one = payment("ACSC", "<AcctSvcrRef>" + "R".repeat(30) + "</AcctSvcrRef>");
    var words = new StringBuilder();
    for (int i = 0; i < 2_000; i++) words.append(one.replace("PL-TEST", "PL-" + i));
    var answer = read(words.toString());
    assertEquals(2_000, answer.payments().size());
    assertEquals("PL-1999", answer.payments().get(1_999).endToEndId());
    assertEquals(Optional.of("R".repeat(30)), answer.payments().get(7).theirs());
  }

  private Outcome outcome(String code) {
    return read(payment(code, "")).payments().get(0).status().outcome();
  }

  private BankAnswer read(String payments) {
    return reader.read(file("", payments));
  }

  private Enum<?> refusal(String content) {
    return assertThrows(Refused.class, () -> reader.read(bytes(content))).reason();
  }

  private static String payment(String code, String reason) {
    return "<OrgnlPmtInfAndSts><OrgnlPmtInfId>RUN-TEST-1</OrgnlPmtInfId><TxInfAndSts>"
        + "<OrgnlEndToEndId>PL-TEST</OrgnlEndToEndId><TxSts>%s</TxSts>%s".formatted(code, reason)
        + "<OrgnlTxRef><Amt><InstdAmt Ccy='INR'>780.00</InstdAmt></Amt></OrgnlTxRef>"
        + "</TxInfAndSts></OrgnlPmtInfAndSts>";
  }

  private static byte[] file(String ofGroup, String payments) {
    return bytes(
        "<Document xmlns='%s'><CstmrPmtStsRpt>".formatted(NAMESPACE)
            + "<GrpHdr><MsgId>A1</MsgId><CreDtTm>2026-03-02T10:00:00Z</CreDtTm></GrpHdr>"
            + "<OrgnlGrpInfAndSts><OrgnlMsgId>RUN-TEST</OrgnlMsgId>"
            + "<OrgnlMsgNmId>pain.001.001.09</OrgnlMsgNmId>"
            + ofGroup
            + "</OrgnlGrpInfAndSts>"
            + payments
            + "</CstmrPmtStsRpt></Document>");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
