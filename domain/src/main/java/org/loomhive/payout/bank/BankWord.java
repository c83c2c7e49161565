package org.loomhive.payout.bank;

import java.util.Optional;
import java.util.stream.Stream;
import org.loomhive.payout.bank.BankAnswer.Outcome;

/**
 * The words with which a bank says where a payment stands (external code set of ISO 20022), and
 * what each means to us. Each has a sentence in the bundles of the sites.
 */
public enum BankWord {
  RCVD(Outcome.UNDER_WAY),
  ACTC(Outcome.UNDER_WAY),
  ACCP(Outcome.UNDER_WAY),
  ACFC(Outcome.UNDER_WAY),
  ACSP(Outcome.UNDER_WAY),
  ACSC(Outcome.SETTLED),
  ACCC(Outcome.SETTLED),
  ACWC(Outcome.UNDER_WAY),
  ACWP(Outcome.UNDER_WAY),
  PATC(Outcome.UNDER_WAY),
  PART(Outcome.UNDER_WAY),
  PDNG(Outcome.UNDER_WAY),
  BLCK(Outcome.REJECTED),
  CANC(Outcome.REJECTED),
  RJCT(Outcome.REJECTED),
  /** A statement shows that it was booked. */
  BOOK(Outcome.SETTLED),
  /** A statement shows that it came back. */
  RTND(Outcome.REJECTED);

  private final Outcome outcome;

  BankWord(Outcome outcome) {
    this.outcome = outcome;
  }

  public Outcome outcome() {
    return outcome;
  }

  /** Empty for a word that we do not know. */
  public static Optional<BankWord> of(String code) {
    return Stream.of(values()).filter(word -> word.name().equals(code)).findFirst();
  }
}
