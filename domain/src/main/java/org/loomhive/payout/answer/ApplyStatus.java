package org.loomhive.payout.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.loomhive.payout.PayLine;
import org.loomhive.payout.PayLines;
import org.loomhive.payout.PayoutEntries;
import org.loomhive.payout.bank.BankAnswer;
import org.loomhive.wage.Slip;
import org.loomhive.wage.Slips;

/** Lets one word of the bank take effect on one line, once, and never backwards. */
@ApplicationScoped
public class ApplyStatus {
  @Inject PayoutEntries entries;
  @Inject PayLines lines;
  @Inject Slips slips;
  @Inject Clock clock;

  /** Gives why it has to be parked, or nothing when it was placed. */
  Optional<ParkedFor> to(PayLine line, BankAnswer.PaymentStatus word, Portion portion) {
    if (!line.isSent()) return Optional.of(ParkedFor.NOT_SENT);
    if (word.amount().filter(said -> !said.equals(line.amount())).isPresent())
      return Optional.of(ParkedFor.OTHER_AMOUNT);
    word.theirs().ifPresent(line::knownToTheBankAs);
    return switch (word.status().outcome()) {
      case UNKNOWN -> Optional.of(ParkedFor.UNKNOWN_STATUS);
      case UNDER_WAY -> note(line, word, portion);
      case SETTLED -> settle(line, word, portion);
      case REJECTED -> reject(line, word, portion);
    };
  }

  private static Optional<ParkedFor> note(
      PayLine line, BankAnswer.PaymentStatus word, Portion portion) {
    line.note(word.status().code());
    portion.countNoted();
    return Optional.empty();
  }

  private Optional<ParkedFor> settle(PayLine line, BankAnswer.PaymentStatus word, Portion portion) {
    if (line.isRejected()) return Optional.of(ParkedFor.AFTER_REJECTION);
    if (line.isSettled()) {
      portion.countNoted();
    } else {
      portion.settled(line);
    }
    line.settle(word.status().code(), clock.instant());
    return Optional.empty();
  }

  private Optional<ParkedFor> reject(PayLine line, BankAnswer.PaymentStatus word, Portion portion) {
    if (line.isSettled()) return Optional.of(ParkedFor.AFTER_SETTLEMENT);
    if (line.isRejected()) {
      portion.countNoted();
      return Optional.empty();
    }
    line.reject(word.status(), clock.instant());
    portion.rejected(line);
    return Optional.empty();
  }

  /** Books what the words of a portion did, and gives back the slips that were not paid. */
  void book(Portion portion) {
    lines.write();
    entries.postSettled(portion.settled());
    entries.postRejected(portion.rejected());
    if (portion.rejected().isEmpty()) return;
    var run = portion.rejected().get(0).run();
    for (Slip slip : slips.of(portion.rejected().stream().map(PayLine::slip).toList()))
      slip.giveBack(run);
  }
}
