package org.loomhive.adapters.iso20022;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.loomhive.payout.bank.BankAnswer.Outcome;
import org.loomhive.payout.bank.BankReason;

class StatusCodesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "AC01", "AC04", "AC06", "AM02", "AM04", "AM05", "AM09", "AM10", "AM14", "BE01", "BE22",
        "RC01", "CNOR", "CH03", "CH04", "DUPL", "DU01", "DU02", "DU03", "FF01", "RR03", "RR04",
        "TM01"
      })
  void every_reason_that_banks_give_is_one_of_ours(String code) {
    assertNotEquals(BankReason.NOT_SAID, StatusCodes.reason(code));
  }

  @Test
  void no_reason_and_a_reason_that_is_none_are_said_to_be_none() {
    assertEquals(BankReason.NOT_SAID, StatusCodes.reason("MS03"));
    assertEquals(BankReason.NOT_SAID, StatusCodes.reason(null));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "RCVD", "ACTC", "ACCP", "ACFC", "ACSP", "ACSC", "ACCC", "ACWC", "ACWP", "PATC", "PART",
        "PDNG", "BLCK", "CANC", "RJCT"
      })
  void every_word_of_a_bank_means_something(String code) {
    var status = StatusCodes.status(code, List.of()).orElseThrow();
    assertNotEquals(Outcome.UNKNOWN, status.outcome());
  }
}
