package org.loomhive.payout.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.loomhive.payout.PayLine;
import org.loomhive.payout.PayoutEntries;
import org.loomhive.payout.bank.BankAnswer;
import org.loomhive.wage.Slips;

/** Lets one word of the bank take effect on one line, once, and never backwards. */
@ApplicationScoped
public class ApplyStatus {
  @Inject PayoutEntries entries;
  @Inject Slips slips;
  @Inject Clock clock;

  /** Gives why it has to be parked, or nothing when it was placed. */
  Optional<ParkedFor> to(PayLine line, BankAnswer.PaymentStatus word, TakenAnswer taken) {
    if (!line.isSent()) return Optional.of(ParkedFor.NOT_SENT);
    if (word.amount().filter(said -> !said.equals(line.amount())).isPresent())
      return Optional.of(ParkedFor.OTHER_AMOUNT);
    word.theirs().ifPresent(line::knownToTheBankAs);
    return switch (word.status().outcome()) {
      case UNKNOWN -> Optional.of(ParkedFor.UNKNOWN_STATUS);
      case UNDER_WAY -> note(line, word, taken);
      case SETTLED -> settle(line, word, taken);
      case REJECTED -> reject(line, word, taken);
    };
  }

  private static Optional<ParkedFor> note(
      PayLine line, BankAnswer.PaymentStatus word, TakenAnswer taken) {
    line.note(word.status().code());
    taken.countNoted();
    return Optional.empty();
  }

  private Optional<ParkedFor> settle(
      PayLine line, BankAnswer.PaymentStatus word, TakenAnswer taken) {
    if (line.isRejected()) return Optional.of(ParkedFor.AFTER_REJECTION);
    if (line.isSettled()) {
      taken.countNoted();
    } else {
      entries.postSettled(line);
      taken.countSettled();
    }
    line.settle(word.status().code(), clock.instant());
    return Optional.empty();
  }

  private Optional<ParkedFor> reject(
      PayLine line, BankAnswer.PaymentStatus word, TakenAnswer taken) {
    if (line.isSettled()) return Optional.of(ParkedFor.AFTER_SETTLEMENT);
    if (line.isRejected()) {
      taken.countNoted();
      return Optional.empty();
    }
    entries.postRejected(line);
    line.reject(word.status(), clock.instant());
    slips.get(line.slip()).giveBack(line.run());
    taken.countRejected();
    return Optional.empty();
  }
}
