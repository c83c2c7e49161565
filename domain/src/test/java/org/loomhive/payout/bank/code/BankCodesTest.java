package org.loomhive.payout.bank.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.loomhive.payout.APayRun.APPROVER;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.loomhive.kernel.Refused;
import org.loomhive.payout.APayRun;
import org.loomhive.payout.HoldReason;
import org.loomhive.payout.bank.BankAccount;
import org.loomhive.payout.bank.Destination;
import org.loomhive.payout.bank.FakePayees;
import org.loomhive.payout.bank.Payee;
import org.loomhive.payout.bank.code.BankCodes.Standing;
import org.loomhive.wage.ASlip;
import org.loomhive.workbench.TestHouse;

class BankCodesTest {
  /** Banks, of some of them their branches, and what was given up at mergers. */
  private static final String LIST =
      """
      UTIB
      UTIB0000001
      HDFC
      HDFC0002854
      ICIC
      IDIB
      IDIB000A001
      BARB0DBAGIY
      BARB
      KKBK
      BOTM
      BOTM0NEEMRA
      PUNB
      PUNB0000100
      DLXB;2020-11-27
      SBBJ;2017-04-01
      SBIN
      SBMY;2017-04-01
      ZZZZ
      """;

  private final BankCodes codes = TestHouse.get(BankCodes.class);
  private final LoadBankCodes loading = TestHouse.get(LoadBankCodes.class);

  /** Other tests pay to a bank that does not exist. */
  @AfterEach
  void onlyTheBankOfTheTests() {
    load("ZZZZ");
  }

  @ParameterizedTest
  @CsvSource({
    "UTIB0000001, GOOD",
    "HDFC0002854, GOOD",
    "ICIC0007429, GOOD",
    "IDIB000A001, GOOD",
    "BARB0DBAGIY, GOOD",
    "KKBK0000261, GOOD",
    "BOTM0NEEMRA, GOOD",
    "PUNB0000000, UNKNOWN",
    "BOTM0XEEMRA, UNKNOWN",
    "BOTX0000000, UNKNOWN",
    "DLXB0000500, ENDED",
    "SBMY0040704, ENDED",
    "SBBJ0010004, ENDED"
  })
  void codes_are_known_by_the_list(String code, Standing standing) {
    load(LIST);
    assertEquals(standing, codes.standing(List.of(code)).get(code));
  }

  @ParameterizedTest
  @CsvSource({
    "PUNB0000100, ",
    "PUNB0000000, BANK_CODE_UNKNOWN",
    "BOTX0000000, BANK_CODE_UNKNOWN",
    "DLXB0000500, BANK_CODE_ENDED"
  })
  void whoever_gave_a_code_that_the_list_does_not_have_is_not_paid(String code, HoldReason why) {
    load(LIST);
    var slip = ASlip.unpaid();
    var to = Destination.bank(new BankAccount("900100200300", code), "");
    FakePayees.say(slip.member(), new Payee("Ka", to, Instant.EPOCH, true, false, Set.of()));
    var run = APayRun.prepared(slip);
    assertEquals(Optional.ofNullable(why), APayRun.line(run, slip).heldFor());
  }

  @Test
  void the_newest_list_counts_alone() {
    load(LIST);
    load("KKBK");
    assertEquals(Standing.UNKNOWN, codes.standing(List.of("UTIB0000001")).get("UTIB0000001"));
    assertEquals("a test", codes.newest().orElseThrow().source());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "UTIB0\n", "utib", "UTIB1000001", "UTIB;tomorrow", "UTIB\nUTIB"})
  void a_list_that_is_none_is_refused_whole(String list) {
    load(LIST);
    assertThrows(Refused.class, () -> load("HDFC\n" + list + "\nHDFC0"));
    assertEquals(19, codes.newest().orElseThrow().codes());
  }

  @Test
  void who_prepares_payments_does_not_say_which_codes_are_good() {
    var list = "UTIB".getBytes(StandardCharsets.UTF_8);
    var day = LocalDate.of(2026, 1, 1);
    assertThrows(Refused.class, () -> loading.load(list, "x", day, APayRun.PREPARER));
  }

  private void load(String list) {
    var day = LocalDate.of(2026, 1, 1);
    loading.load(list.getBytes(StandardCharsets.UTF_8), "a test", day, APPROVER);
  }
}
