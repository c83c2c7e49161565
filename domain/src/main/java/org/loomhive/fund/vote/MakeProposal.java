package org.loomhive.fund.vote;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.loomhive.fund.FundRefusal;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.membership.Cooperative;
import org.loomhive.membership.Cooperatives;
import org.loomhive.membership.Members;

/** Puts something to the vote: a member proposes, or a manager for the meeting. */
@ApplicationScoped
public class MakeProposal {
  /** Everybody has at least so many days to hear of it and to vote. */
  private static final int SHORTEST_DAYS = 3;

  @Inject Proposals proposals;
  @Inject Cooperatives cooperatives;
  @Inject Members members;
  @Inject Clock clock;

  /** By a member, about the premium of her cooperative. */
  @Transactional
  public ProposalRef propose(
      MemberRef by, PremiumUse purpose, Proposal.What what, LocalDate until) {
    var home = cooperatives.get(members.get(by).cooperative());
    return add(Proposal.toSpend(home.ref(), purpose, in(home, what)), home, until, by.value());
  }

  /** By a manager, about the premium. */
  @Transactional
  public ProposalRef propose(
      Cooperative home, PremiumUse purpose, Proposal.What what, Until until) {
    require(home, until.actor());
    var made = Proposal.toSpend(home.ref(), purpose, in(home, what));
    return add(made, home, until.day(), until.actor().ref());
  }

  /** By a manager, to share the surplus of a year that is over. */
  @Transactional
  public ProposalRef share(Cooperative home, int year, Proposal.What what, Until until) {
    require(home, until.actor());
    if (year >= home.businessDay(clock.instant()).getYear())
      throw new Refused(FundRefusal.YEAR_NOT_OVER, String.valueOf(year));
    var made = Proposal.toShare(home.ref(), year, in(home, what));
    return add(made, home, until.day(), until.actor().ref());
  }

  /** Who asks, and until when votes are taken. */
  public record Until(LocalDate day, Actor actor) {}

  private static void require(Cooperative home, Actor actor) {
    actor.require(Role.MANAGER, Role.NETWORK_ADMIN);
    actor.requireSight(home.ref());
  }

  private static Proposal.What in(Cooperative home, Proposal.What what) {
    if (!what.amount().currency().equals(home.currency()))
      throw new Refused(FundRefusal.OTHER_CURRENCY, home.currency());
    return what;
  }

  private ProposalRef add(Proposal made, Cooperative home, LocalDate until, String by) {
    var now = clock.instant();
    if (until.isBefore(home.businessDay(now).plusDays(SHORTEST_DAYS)))
      throw new Refused(FundRefusal.ENDS_TOO_SOON, SHORTEST_DAYS);
    proposals.add(made.made(until, now, by));
    return made.ref();
  }
}
