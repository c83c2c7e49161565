package org.loomhive.fund.share;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.loomhive.fund.FundEntries;
import org.loomhive.fund.FundRefusal;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.ledger.Journal;
import org.loomhive.membership.Cooperative;
import org.loomhive.membership.Cooperatives;
import org.loomhive.membership.Members;

/**
 * Writes down that a member bought shares with her own money, or got it back. They are never taken
 * out of her pay. The same document again is no second move.
 */
@ApplicationScoped
public class MoveShares {
  @Inject ShareBook book;
  @Inject Members members;
  @Inject Cooperatives cooperatives;
  @Inject Journal journal;
  @Inject Clock clock;

  /**
   * How many, at which price each.
   *
   * @param document number of the receipt
   */
  public record Deal(int shares, Money each, LocalDate on, String document) {
    public Deal {
      document = document == null ? "" : document.strip();
    }
  }

  @Transactional
  public void buy(MemberRef who, Deal deal, Actor actor) {
    move(who, deal, 1, actor);
  }

  @Transactional
  public void payBack(MemberRef who, Deal deal, Actor actor) {
    move(who, deal, -1, actor);
  }

  private void move(MemberRef who, Deal deal, int sign, Actor actor) {
    actor.require(Role.FINANCE_PREPARER, Role.FINANCE_APPROVER);
    var home = cooperatives.lock(members.get(who).cooperative());
    requireSense(home, deal);
    int shares = Math.multiplyExact(sign, deal.shares());
    var made =
        new ShareMove(home.ref(), who, shares, deal.each().times(shares))
            .recorded(deal.document(), deal.on(), clock.instant(), actor.ref());
    var earlier = book.find(home.ref(), deal.document());
    if (earlier.isPresent()) {
      if (earlier.get().saysTheSameAs(made)) return;
      throw new Refused(FundRefusal.DOCUMENT_TAKEN, deal.document());
    }
    if (sign < 0) requireHers(who, made);
    book.add(made);
    var paper = new FundEntries.Paper(home.ref() + "." + deal.document(), deal.on());
    journal.post(FundEntries.shares(home.ref(), who, made.amount(), paper));
  }

  private void requireSense(Cooperative home, Deal deal) {
    if (deal.document().isEmpty()) throw new Refused(FundRefusal.WITHOUT_DOCUMENT);
    if (deal.shares() <= 0 || !deal.each().isPositive())
      throw new Refused(FundRefusal.AMOUNT_NOT_POSITIVE);
    if (!deal.each().currency().equals(home.currency()))
      throw new Refused(FundRefusal.OTHER_CURRENCY, home.currency());
    if (deal.on().isAfter(home.businessDay(clock.instant())))
      throw new Refused(FundRefusal.DAY_TO_COME, deal.on());
  }

  private void requireHers(MemberRef who, ShareMove back) {
    var hers = book.of(who);
    boolean has =
        hers.isPresent()
            && hers.get().shares() + back.shares() >= 0
            && !hers.get().paid().plus(back.amount()).isNegative();
    if (!has) throw new Refused(FundRefusal.MORE_SHARES_THAN_HERS);
  }
}
