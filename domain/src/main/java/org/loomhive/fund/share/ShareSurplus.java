package org.loomhive.fund.share;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.loomhive.fund.FundEntries;
import org.loomhive.fund.FundRefusal;
import org.loomhive.fund.vote.Proposal;
import org.loomhive.fund.vote.ProposalKind;
import org.loomhive.fund.vote.ProposalRef;
import org.loomhive.fund.vote.Proposals;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.ledger.Journal;
import org.loomhive.membership.Cooperative;
import org.loomhive.membership.Cooperatives;
import org.loomhive.wage.item.SlipItem;
import org.loomhive.wage.item.SlipItemKind;
import org.loomhive.wage.item.SlipItems;

/**
 * Shares a year's surplus as the members decided: by what each earned with her work in that year,
 * to the last coin. Her part goes onto her next slip and so through the same pay runs as her wage.
 * Sharing twice is the same as sharing once.
 */
@ApplicationScoped
public class ShareSurplus {
  private static final String ON_THE_SLIP = "slip.item.PATRONAGE";

  @Inject Proposals proposals;
  @Inject SurplusParts parts;
  @Inject SlipItems items;
  @Inject Cooperatives cooperatives;
  @Inject Journal journal;
  @Inject Clock clock;

  @Transactional
  public List<SurplusPart> share(ProposalRef ref, Actor actor) {
    actor.require(Role.FINANCE_APPROVER, Role.NETWORK_ADMIN);
    var proposal = proposals.lock(ref);
    if (proposal.kind() != ProposalKind.SURPLUS || !proposal.isAccepted())
      throw new Refused(FundRefusal.NOT_ACCEPTED, proposal.title());
    var earlier = parts.of(ref);
    if (!earlier.isEmpty()) return earlier;
    allot(proposal, actor);
    return parts.of(ref);
  }

  private void allot(Proposal proposal, Actor actor) {
    int year = proposal.year().orElseThrow();
    var worked = parts.worked(proposal.cooperative(), year);
    if (worked.isEmpty()) throw new Refused(FundRefusal.NO_WORK_IN_THE_YEAR, String.valueOf(year));
    var weights = worked.stream().mapToLong(SurplusPart.Worked::minor).toArray();
    var amounts = proposal.amount().split(weights);
    var home = cooperatives.get(proposal.cooperative());
    for (int i = 0; i < amounts.size(); i++)
      if (amounts.get(i).isPositive())
        give(proposal, home, new SurplusPart(proposal.ref(), worked.get(i), amounts.get(i)), actor);
  }

  private void give(Proposal proposal, Cooperative home, SurplusPart part, Actor actor) {
    parts.add(part);
    Money amount = part.amount();
    var key = proposal.ref() + "." + part.member();
    var whose = new SlipItem.Whose(home.ref(), part.member());
    var about = new SlipItem.About(ON_THE_SLIP, proposal.ref().value());
    items.add(new SlipItem(key, SlipItemKind.PATRONAGE, whose, amount, about), actor);
    var paper = new FundEntries.Paper(key, home.businessDay(clock.instant()));
    journal.post(FundEntries.surplusShared(home.ref(), part.member(), amount, paper));
  }
}
