package org.loomhive.adapters.iso20022;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Refused;
import org.loomhive.payout.bank.BankReason;
import org.loomhive.payout.bank.BankRefusal;
import org.loomhive.payout.bank.BankStatement;

class StatementReaderTest {
  private static final String UETR = "6f2c8a52-4f0b-4a39-9a3e-2f1b7d9e0c11";
  private final StatementReader reader = new StatementReader();

  @Test
  void a_booked_payment_carries_all_its_names() {
    var part = reader.read(statement("1000.00", "220.00", payment("780.00"))).parts().get(0);
    var entry = part.entries().get(0);
    assertEquals("700500100001", part.account());
    assertTrue(entry.isDebit());
    assertEquals(Money.of("780.00", "INR"), entry.amount());
    assertEquals(LocalDate.of(2026, 3, 3), entry.bookedOn());
    assertEquals(Optional.of(UETR), entry.names().uetr());
    assertEquals(Optional.of("PL-TEST"), entry.names().endToEndId());
    assertEquals(List.of("UTR77", "BANK9"), entry.names().theirs());
    assertEquals(Optional.of("RUN-TEST"), entry.names().batch());
    assertTrue(entry.cameBack().isEmpty());
  }

  @Test
  void a_return_says_why_in_our_words_and_what_names_it_holds_are_left() {
    var back = "<RtrInf><Rsn><Cd>AC04</Cd></Rsn><AddtlInf>Ka Secret Name</AddtlInf></RtrInf>";
    var file = statement("0.00", "780.00", entry("780.00", "CRDT", "BOOK", details(back)));
    var entry = reader.read(file).parts().get(0).entries().get(0);
    assertFalse(entry.isDebit());
    assertEquals(BankReason.ACCOUNT_CLOSED, entry.cameBack().orElseThrow().reason());
    assertFalse(entry.toString().contains("Secret"));
  }

  @Test
  void an_entry_of_several_payments_is_taken_apart() {
    var two = details("<Amt Ccy='INR'>300.00</Amt>") + details("<Amt Ccy='INR'>480.00</Amt>");
    var entries = entries(statement("1000.00", "220.00", entry("780.00", "DBIT", "BOOK", two)));
    assertEquals(
        List.of(Money.of("300.00", "INR"), Money.of("480.00", "INR")),
        entries.stream().map(BankStatement.Entry::amount).toList());
  }

  @Test
  void what_is_only_expected_is_not_booked() {
    var pending = entry("780.00", "DBIT", "PDNG", details(""));
    assertEquals(List.of(), entries(statement("1000.00", "1000.00", pending)));
  }

  @Test
  void the_older_edition_and_a_notice_without_balances_are_read_too() {
    var old =
        text(statement("1000.00", "220.00", payment("780.00")))
            .replace("053.001.08", "053.001.02")
            .replace("<Sts><Cd>BOOK</Cd></Sts>", "<Sts>BOOK</Sts>");
    assertEquals(1, entries(bytes(old)).size());
    var notice =
        text(statement("1000.00", "220.00", payment("780.00")))
            .replaceAll("<Bal>.*?</Bal>", "")
            .replace("camt.053", "camt.054")
            .replace("BkToCstmrStmt", "BkToCstmrDbtCdtNtfctn")
            .replace("Stmt>", "Ntfctn>");
    assertEquals(1, entries(bytes(notice)).size());
  }

  @Test
  void what_was_taken_out_or_changed_shows_in_the_balances() {
    var altered = text(statement("1000.00", "220.00", payment("780.00"))).replace("780", "870");
    assertEquals(BankRefusal.STATEMENT_DOES_NOT_ADD_UP, refusal(altered));
    var without = text(statement("1000.00", "220.00", ""));
    assertEquals(BankRefusal.STATEMENT_DOES_NOT_ADD_UP, refusal(without));
    var counted = "<TxsSummry><TtlNtries><NbOfNtries>2</NbOfNtries></TtlNtries></TxsSummry>";
    var cut = text(statement("1000.00", "220.00", counted + payment("780.00")));
    assertEquals(BankRefusal.STATEMENT_CUT, refusal(cut));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "no xml",
        "<Document/>",
        "<html><body>Session expired</body></html>",
        "\u0000\u0001PK",
        "<Document xmlns='urn:iso:std:iso:20022:tech:xsd:camt.053.001.08'/>",
        "<Document xmlns='urn:iso:std:iso:20022:tech:xsd:camt.053.001.08'><BkTo"
      })
  void garbage_gets_a_clear_no(String garbage) {
    assertEquals(BankRefusal.STATEMENT_NOT_READABLE, refusal(garbage));
  }

  @Test
  void a_file_that_ends_anywhere_before_its_end_is_refused() {
    var whole = text(statement("1000.00", "220.00", payment("780.00")));
    for (int end = 0; end < whole.lastIndexOf('<'); end += 7)
      assertEquals(BankRefusal.STATEMENT_NOT_READABLE, refusal(whole.substring(0, end)));
  }

  @Test
  void another_kind_of_message_is_named() {
    var other = "<Document xmlns='urn:iso:std:iso:20022:tech:xsd:pain.002.001.10'/>";
    var no = assertThrows(Refused.class, () -> reader.read(bytes(other)));
    assertEquals(BankRefusal.ANSWER_OTHER_FORMAT, no.reason());
    assertEquals("pain.002.001.10", no.arguments().get(0));
  }

  @Test
  void it_fetches_nothing_defines_nothing_and_is_not_dug_into() {
    var good = text(statement("1000.00", "220.00", payment("780.00")));
    var fetching = "<!DOCTYPE Document [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>" + good;
    assertEquals(BankRefusal.STATEMENT_NOT_READABLE, refusal(fetching.replace("PL-TEST", "&x;")));
    assertEquals(BankRefusal.STATEMENT_NOT_READABLE, refusal(good.replace("PL-TEST", "&x;")));
    var deep = good.replace("PL-TEST", "<a>".repeat(200_000) + "</a>".repeat(200_000));
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> assertEquals(BankRefusal.STATEMENT_NOT_READABLE, refusal(deep)));
  }

  @Test
  void too_big_is_said_before_it_is_read() {
    var no = assertThrows(Refused.class, () -> reader.read(new byte[61 * 1024 * 1024]));
    assertEquals(BankRefusal.ANSWER_TOO_BIG, no.reason());
  }

  private Enum<?> refusal(String content) {
    return assertThrows(Refused.class, () -> reader.read(bytes(content))).reason();
  }

  private List<BankStatement.Entry> entries(byte[] file) {
    return reader.read(file).parts().get(0).entries();
  }

  private static String payment(String amount) {
    return entry(amount, "DBIT", "BOOK", details(""));
  }

  private static String details(String more) {
    return "<TxDtls><Refs><AcctSvcrRef>BANK9</AcctSvcrRef><PmtInfId>RUN-TEST-1</PmtInfId>"
        + "<EndToEndId>PL-TEST</EndToEndId><UETR>%s</UETR><ClrSysRef>UTR77</ClrSysRef></Refs>"
            .formatted(UETR)
        + more
        + "</TxDtls>";
  }

  private static String entry(String amount, String side, String status, String details) {
    return "<Ntry><Amt Ccy='INR'>%s</Amt><CdtDbtInd>%s</CdtDbtInd>".formatted(amount, side)
        + "<Sts><Cd>%s</Cd></Sts><BookgDt><Dt>2026-03-03</Dt></BookgDt><BkTxCd/>".formatted(status)
        + "<NtryDtls>%s</NtryDtls></Ntry>".formatted(details);
  }

  private static String balance(String kind, String amount) {
    return "<Bal><Tp><CdOrPrtry><Cd>%s</Cd></CdOrPrtry></Tp>".formatted(kind)
        + "<Amt Ccy='INR'>%s</Amt><CdtDbtInd>CRDT</CdtDbtInd></Bal>".formatted(amount);
  }

  private static byte[] statement(String opening, String closing, String entries) {
    return bytes(
        "<Document xmlns='urn:iso:std:iso:20022:tech:xsd:camt.053.001.08'><BkToCstmrStmt>"
            + "<GrpHdr><MsgId>S1</MsgId></GrpHdr><Stmt><Id>1</Id>"
            + "<Acct><Id><Othr><Id>700500100001</Id></Othr></Id></Acct>"
            + balance("OPBD", opening)
            + balance("CLBD", closing)
            + entries
            + "</Stmt></BkToCstmrStmt></Document>");
  }

  private static String text(byte[] file) {
    return new String(file, StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
