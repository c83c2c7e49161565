package org.loomhive.fund.grant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.loomhive.fund.FundEntries;
import org.loomhive.fund.FundRefusal;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.ledger.Journal;
import org.loomhive.ledger.JournalEntry;

/**
 * Opens funds for a purpose and books what comes in and what is spent for it; never more than came.
 * The same document again is no second move.
 */
@ApplicationScoped
public class KeepGrants {
  private static final ZoneId ZONE = ZoneId.of("Asia/Kolkata");

  @Inject Grants grants;
  @Inject Journal journal;
  @Inject Clock clock;

  @Transactional
  public GrantRef open(RestrictedFund.Terms terms, Actor actor) {
    require(actor);
    var fund = new RestrictedFund(terms, clock.instant(), actor.ref());
    grants.add(fund);
    return fund.ref();
  }

  @Transactional
  public void receive(GrantRef ref, GrantMove.Paper paper, Actor actor) {
    var fund = held(ref, paper, actor);
    var booked = new FundEntries.Paper(ref + "." + paper.document(), paper.on());
    var move = new GrantMove(fund, paper.amount(), paper);
    write(fund, move, FundEntries.granted(ref.value(), paper.amount(), booked), actor);
  }

  @Transactional
  public void spend(GrantRef ref, GrantMove.Paper paper, Actor actor) {
    var fund = held(ref, paper, actor);
    var booked = new FundEntries.Paper(ref + "." + paper.document(), paper.on());
    var move = new GrantMove(fund, paper.amount().negated(), paper);
    write(fund, move, FundEntries.grantSpent(ref.value(), paper.amount(), booked), actor);
  }

  private static void require(Actor actor) {
    actor.require(Role.FINANCE_PREPARER, Role.FINANCE_APPROVER);
  }

  private RestrictedFund held(GrantRef ref, GrantMove.Paper paper, Actor actor) {
    require(actor);
    var fund = grants.lock(ref);
    if (paper.document().isEmpty()) throw new Refused(FundRefusal.WITHOUT_DOCUMENT);
    if (!paper.amount().isPositive()) throw new Refused(FundRefusal.AMOUNT_NOT_POSITIVE);
    if (!paper.amount().currency().equals(fund.currency()))
      throw new Refused(FundRefusal.OTHER_CURRENCY, fund.currency());
    if (paper.on().isAfter(LocalDate.ofInstant(clock.instant(), ZONE)))
      throw new Refused(FundRefusal.DAY_TO_COME, paper.on());
    return fund;
  }

  private void write(RestrictedFund fund, GrantMove move, JournalEntry entry, Actor actor) {
    var earlier = grants.find(fund, move.document());
    if (earlier.isPresent()) {
      if (earlier.get().saysTheSameAs(move)) return;
      throw new Refused(FundRefusal.DOCUMENT_TAKEN, move.document());
    }
    Money there = grants.balance(fund);
    if (there.plus(move.amount()).isNegative())
      throw new Refused(FundRefusal.MORE_THAN_THERE_IS, there);
    grants.add(move.recorded(clock.instant(), actor.ref()));
    journal.post(entry);
  }
}
