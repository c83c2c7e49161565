package org.loomhive.payout.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.PayRunRef;
import org.loomhive.kernel.leaf.Portions;
import org.loomhive.ledger.HowFar;
import org.loomhive.payout.PayLine;
import org.loomhive.payout.PayLines;
import org.loomhive.payout.PayRun;
import org.loomhive.payout.PayRuns;
import org.loomhive.payout.PayoutLock;
import org.loomhive.payout.bank.BankAnswer;
import org.loomhive.payout.bank.BankAnswer.Outcome;

/**
 * Brings each word of an answer to the line it means. What is said of the whole order counts for
 * every line that is not named by itself; what cannot be placed is parked.
 */
@ApplicationScoped
public class PlaceBankAnswer {
  @Inject PayoutLock lock;
  @Inject PayRuns runs;
  @Inject PayLines lines;
  @Inject TakenAnswers answers;
  @Inject ApplyStatus apply;
  @Inject HowFar howFar;
  @Inject Clock clock;

  @Transactional
  public TakenAnswer place(BankAnswer answer, String contentHash, Actor actor) {
    lock.hold();
    var before = answers.find(contentHash);
    if (before.isPresent()) return before.get();
    var run = run(answer.messageId());
    var taken =
        new TakenAnswer(
            contentHash, run.map(PayRun::ref).orElse(null), actor.ref(), clock.instant());
    var byRef = run.map(PayRun::ref).map(this::linesByRef).orElse(Map.of());
    var parked = new ArrayList<ParkedStatus>();
    var words = words(answer, byRef);
    int done = 0;
    for (var some : Portions.of(words, HowFar.STEP)) {
      parked.addAll(place(some, byRef, taken));
      done += some.size();
      if (run.isPresent()) howFar.tell(work(run.get().ref()), done, words.size());
    }
    parked.forEach(each -> taken.countParked());
    answers.add(taken, parked);
    return taken;
  }

  /** By this name it is told how far the taking of an answer is. */
  public static String work(PayRunRef run) {
    return "answer " + run;
  }

  private List<ParkedStatus> place(
      List<BankAnswer.PaymentStatus> words, Map<String, PayLine> byRef, TakenAnswer taken) {
    var portion = new Portion(taken);
    var parked = new ArrayList<ParkedStatus>();
    for (var word : words) {
      var line = byRef.get(word.endToEndId());
      var why = line == null ? Optional.of(ParkedFor.UNKNOWN_LINE) : apply.to(line, word, portion);
      why.ifPresent(reason -> parked.add(new ParkedStatus(taken, word, reason)));
    }
    apply.book(portion);
    return parked;
  }

  private Optional<PayRun> run(String messageId) {
    try {
      return runs.find(new PayRunRef(messageId));
    } catch (NotFound notOurForm) {
      return Optional.empty();
    }
  }

  private Map<String, PayLine> linesByRef(PayRunRef run) {
    var byRef = new LinkedHashMap<String, PayLine>();
    for (PayLine line : lines.lockAllOf(run)) byRef.put(line.ref().value(), line);
    return byRef;
  }

  private static List<BankAnswer.PaymentStatus> words(
      BankAnswer answer, Map<String, PayLine> byRef) {
    var words = new ArrayList<>(answer.payments());
    var whole = answer.whole().filter(status -> status.outcome() != Outcome.UNDER_WAY);
    if (whole.isEmpty()) return words;
    var named =
        answer.payments().stream()
            .map(BankAnswer.PaymentStatus::endToEndId)
            .collect(Collectors.toSet());
    for (PayLine line : byRef.values())
      if (line.isSent() && !named.contains(line.ref().value()))
        words.add(new BankAnswer.PaymentStatus(line.ref().value(), whole.get(), Optional.empty()));
    return words;
  }
}
