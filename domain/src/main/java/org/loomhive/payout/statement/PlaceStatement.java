package org.loomhive.payout.statement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.leaf.Portions;
import org.loomhive.ledger.HowFar;
import org.loomhive.payout.PayLine;
import org.loomhive.payout.PayoutLock;
import org.loomhive.payout.bank.BankRefusal;
import org.loomhive.payout.bank.BankStatement;

/** Takes a statement, all of it or nothing. Bookings that nobody can place are parked. */
@ApplicationScoped
public class PlaceStatement {
  /** By this name it is told how far the taking of a statement is. */
  public static final String WORK = "statement";

  @Inject PayoutLock lock;
  @Inject TakenStatements statements;
  @Inject NamedLines lines;
  @Inject MatchEntry match;
  @Inject ApplyEntry apply;
  @Inject HowFar howFar;
  @Inject Clock clock;

  /** A booking and what tells it from others. */
  private record Keyed(EntryKey key, BankStatement.Entry entry) {}

  @Transactional
  public TakenStatement place(BankStatement statement, String contentHash, Actor actor) {
    lock.hold();
    var before = statements.find(statement.messageId());
    if (before.isPresent()) return same(before.get(), contentHash);
    var taken =
        new TakenStatement(contentHash, statement.messageId(), actor.ref(), clock.instant());
    var entries = keyed(statement);
    var known = statements.known(entries.stream().map(each -> each.key().text()).toList());
    var found = lines.find(entries.stream().map(each -> each.entry().names()).toList());
    var parked = new ArrayList<ParkedEntry>();
    int done = 0;
    howFar.tell(WORK, done, entries.size());
    for (var some : Portions.of(entries, HowFar.STEP)) {
      var leaving = new ArrayList<PayLine>();
      for (Keyed each : some)
        if (known.contains(each.key().text())) taken.count(Effect.NOTED);
        else parked.addAll(place(each, found, leaving, taken));
      apply.book(leaving);
      howFar.tell(WORK, done += some.size(), entries.size());
    }
    statements.add(taken, parked);
    return taken;
  }

  private static TakenStatement same(TakenStatement before, String contentHash) {
    if (!before.contentHash().equals(contentHash))
      throw new Refused(BankRefusal.STATEMENT_ALTERED, before.messageId());
    return before;
  }

  /** What left comes before what came back, in whatever order the bank tells it. */
  private static List<Keyed> keyed(BankStatement statement) {
    var seen = new HashMap<String, Integer>();
    var all = new ArrayList<Keyed>();
    for (var part : statement.parts())
      for (var entry : part.entries())
        all.add(new Keyed(EntryKey.of(part.account(), entry, seen), entry));
    all.sort(Comparator.comparing(each -> !each.entry().isDebit()));
    return all;
  }

  private List<ParkedEntry> place(
      Keyed each, NamedLines.Found found, List<PayLine> leaving, TakenStatement taken) {
    var effects = match.place(each.entry(), found, leaving);
    effects.forEach(taken::count);
    return effects.stream()
        .filter(Effect::isParked)
        .map(why -> new ParkedEntry(taken, each.key(), each.entry()).because(why.parkedFor()))
        .toList();
  }
}
