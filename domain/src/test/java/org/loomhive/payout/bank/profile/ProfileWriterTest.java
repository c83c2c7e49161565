package org.loomhive.payout.bank.profile;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.loomhive.payout.APayRun.APPROVER;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.PayLineRef;
import org.loomhive.kernel.PayRunRef;
import org.loomhive.kernel.Refused;
import org.loomhive.payout.APayRun;
import org.loomhive.payout.DownloadBankFile;
import org.loomhive.payout.bank.BankAccount;
import org.loomhive.payout.bank.BankOrder;
import org.loomhive.payout.bank.PayingAccounts;
import org.loomhive.wage.ASlip;
import org.loomhive.workbench.TestHouse;

class ProfileWriterTest {
  private static final String SEPARATED =
      """
      separated|,|ISO-8859-1|dd/MM/yyyy|2000000
      HEADER|TEXT|0|FILEHDR
      HEADER|RUN|35
      HEADER|COUNT|6
      ROW|TEXT|0|NEFT
      ROW|PAYER_CODE|12
      ROW|PAYER_NUMBER|24
      ROW|PAYEE_CODE|12
      ROW|PAYEE_NUMBER|24
      ROW|CURRENCY|3
      ROW|AMOUNT|14
      ROW|REFERENCE|140
      ROW|PAYEE_NAME|10
      """;

  private static final String FIXED =
      """
      fixed|FIXED|US-ASCII|yyyyMMdd|100000
      HEADER|TEXT|3|FHR
      HEADER|DAY|8
      ROW|TEXT|3|PRB
      ROW|ROW_NUMBER|4|0
      ROW|PAYEE_NUMBER|18
      ROW|PAYEE_CODE|11
      ROW|AMOUNT_COINS|12|0
      ROW|PAYEE_NAME|8
      TRAILER|TEXT|3|FTR
      TRAILER|COUNT|4|0
      TRAILER|SUM_COINS|12|0
      """;

  private final PayRunRef run = PayRunRef.random();
  private final PayLineRef first = PayLineRef.random();
  private final PayLineRef second = PayLineRef.random();

  @Test
  void a_separated_file_has_what_the_bank_wants_where_it_wants_it() {
    var lines = write(SEPARATED, "Ka Test", "Ka, \"Longer\" Name");
    assertEquals("FILEHDR," + run + ",2", lines.get(0));
    assertEquals(
        "NEFT,ZZZZ0000009,111122223333,ZZZZ0000001,900100200300,INR,780.00," + first + ",Ka Test",
        lines.get(1));
    assertTrue(lines.get(2).endsWith(",INR,20.05," + second + ",Ka   Longe"));
    assertEquals(3, lines.size());
  }

  @Test
  void a_file_of_fixed_width_is_filled_up_and_ends_with_its_totals() {
    var lines = write(FIXED, "Ka Test", "Ka Longer Name");
    assertEquals("FHR20260303", lines.get(0));
    assertEquals("PRB0001900100200300      ZZZZ0000001000000078000Ka Test ", lines.get(1));
    assertEquals("PRB0002900100200300      ZZZZ0000001000000002005Ka Longe", lines.get(2));
    assertEquals("FTR0002000000080005", lines.get(3));
  }

  @Test
  void a_name_cannot_begin_a_line_or_a_field_of_its_own() {
    var lines = write(SEPARATED, "Ka\r\nNEFT,X", "B");
    assertEquals(3, lines.size());
    assertEquals(9, lines.get(1).split(",").length);
  }

  @Test
  void what_says_who_gets_how_much_is_never_cut() {
    var narrow = FIXED.replace("ROW|PAYEE_NUMBER|18", "ROW|PAYEE_NUMBER|8");
    refused(ProfileRefusal.FIELD_TOO_LONG, () -> write(narrow, "A", "B"));
    var small = FIXED.replace("ROW|AMOUNT_COINS|12", "ROW|AMOUNT_COINS|4");
    refused(ProfileRefusal.FIELD_TOO_LONG, () -> write(small, "A", "B"));
  }

  @Test
  void a_sign_that_the_bank_does_not_take_and_a_file_that_is_too_big_are_refused() {
    refused(ProfileRefusal.SIGN_NOT_WRITABLE, () -> write(FIXED, "রেহানা", "B"));
    var tiny = FIXED.replace("100000", "100");
    refused(ProfileRefusal.FILE_TOO_BIG, () -> write(tiny, "A", "B"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "x|,|ISO-8859-1|dd/MM/yyyy|2000000",
        "x|,|NO-SUCH-SET|dd/MM/yyyy|2000000\nROW|AMOUNT|14",
        "x|,|UTF-8|nonsense|2000000\nROW|AMOUNT|14",
        "x|FIXED|UTF-8|yyyyMMdd|2000000\nROW|AMOUNT|0",
        "x|,|UTF-8|yyyyMMdd|2000000\nROW|WHATEVER|14",
        "x|,|UTF-8|yyyyMMdd|2000000\nHEADER|AMOUNT|14\nROW|AMOUNT|14"
      })
  void a_profile_that_says_nothing_of_use_is_refused(String text) {
    assertThrows(Refused.class, () -> ReadProfile.of(text));
  }

  @Test
  void the_run_of_an_account_at_such_a_bank_goes_out_in_its_form_and_once() {
    var profiles = TestHouse.get(BankProfiles.class);
    profiles.load(FIXED, APPROVER);
    assertTrue(profiles.names().contains("fixed"));
    assertThrows(Refused.class, () -> profiles.load(FIXED, APayRun.PREPARER));
    var slip = ASlip.unpaid();
    var approved = APayRun.approved(slip);
    var accounts = TestHouse.get(PayingAccounts.class);
    var payer = new BankOrder.Payer("Test Trading", APayRun.OURS);
    accounts.set("INR", payer, "fixed", APPROVER);
    try {
      var download = TestHouse.get(DownloadBankFile.class);
      var file = download.download(approved, APPROVER);
      assertTrue(new String(file, StandardCharsets.US_ASCII).startsWith("FHR"));
      assertArrayEquals(file, download.download(approved, APPROVER));
      assertFalse(APayRun.line(approved, slip).isSettled());
    } finally {
      accounts.set("INR", payer, APPROVER);
    }
  }

  private List<String> write(String profile, String name, String other) {
    var order =
        new BankOrder(
            run,
            Instant.parse("2026-03-02T10:15:30Z"),
            LocalDate.of(2026, 3, 3),
            new BankOrder.Payer("Test Trading", APayRun.OURS),
            List.of(payment(first, "780.00", name), payment(second, "20.05", other)));
    var read = ReadProfile.of(profile);
    return new String(ProfileWriter.write(read, order), read.charset()).lines().toList();
  }

  private static BankOrder.Payment payment(PayLineRef ref, String amount, String name) {
    var account = new BankAccount("900100200300", "ZZZZ0000001");
    var uetr = UUID.randomUUID().toString();
    return new BankOrder.Payment(ref, uetr, Money.of(amount, "INR"), name, account);
  }

  private static void refused(Enum<?> why, Runnable deed) {
    assertEquals(why, assertThrows(Refused.class, deed::run).reason());
  }
}
