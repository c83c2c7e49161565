package org.loomhive.fund.premium;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.loomhive.fund.FundEntries;
import org.loomhive.fund.FundRefusal;
import org.loomhive.fund.vote.Proposal;
import org.loomhive.fund.vote.ProposalKind;
import org.loomhive.fund.vote.ProposalRef;
import org.loomhive.fund.vote.Proposals;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.ledger.Journal;
import org.loomhive.membership.Cooperative;
import org.loomhive.membership.Cooperatives;

/**
 * Spends of a premium fund what its members accepted, never more than they agreed or than there is,
 * and never without a paper. The same paper again is no second spending.
 */
@ApplicationScoped
public class SpendPremium {
  @Inject Proposals proposals;
  @Inject PremiumBook book;
  @Inject Cooperatives cooperatives;
  @Inject Journal journal;
  @Inject Clock clock;

  @Transactional
  public void spend(ProposalRef ref, PremiumSpending.Spent what, Actor actor) {
    actor.require(Role.FINANCE_PREPARER, Role.FINANCE_APPROVER);
    var home = cooperatives.lock(proposals.get(ref).cooperative());
    var proposal = proposals.lock(ref);
    if (proposal.kind() != ProposalKind.PREMIUM || !proposal.isAccepted())
      throw new Refused(FundRefusal.NOT_ACCEPTED, proposal.title());
    requireSense(home, what);
    var earlier = book.find(proposal, what.document());
    if (earlier.isPresent()) {
      if (earlier.get().says(what)) return;
      throw new Refused(FundRefusal.DOCUMENT_TAKEN, what.document());
    }
    requireMoney(home, proposal, what);
    book.add(new PremiumSpending(proposal, what).recorded(clock.instant(), actor.ref()));
    var paper = new FundEntries.Paper(ref + "." + what.document(), what.on());
    journal.post(FundEntries.premiumSpent(home.ref(), what.amount(), paper));
  }

  private void requireSense(Cooperative home, PremiumSpending.Spent what) {
    if (what.document().isEmpty()) throw new Refused(FundRefusal.WITHOUT_DOCUMENT);
    if (!what.amount().isPositive()) throw new Refused(FundRefusal.AMOUNT_NOT_POSITIVE);
    if (!what.amount().currency().equals(home.currency()))
      throw new Refused(FundRefusal.OTHER_CURRENCY, home.currency());
    if (what.on().isAfter(home.businessDay(clock.instant())))
      throw new Refused(FundRefusal.DAY_TO_COME, what.on());
  }

  private void requireMoney(Cooperative home, Proposal proposal, PremiumSpending.Spent what) {
    var agreed = book.left(proposal);
    if (what.amount().compareTo(agreed) > 0)
      throw new Refused(FundRefusal.MORE_THAN_AGREED, agreed);
    var there = book.balance(home);
    if (what.amount().compareTo(there) > 0)
      throw new Refused(FundRefusal.MORE_THAN_THERE_IS, there);
  }
}
