package org.loomhive.launcher.demo.life;

import java.time.LocalDate;
import java.util.List;
import org.loomhive.fund.grant.GrantMove;
import org.loomhive.fund.grant.GrantRef;
import org.loomhive.fund.grant.KeepGrants;
import org.loomhive.fund.grant.RestrictedFund;
import org.loomhive.fund.premium.PremiumBook;
import org.loomhive.fund.premium.PremiumSpending;
import org.loomhive.fund.premium.SetPremiumsAside;
import org.loomhive.fund.premium.SpendPremium;
import org.loomhive.fund.share.MoveShares;
import org.loomhive.fund.vote.CastVote;
import org.loomhive.fund.vote.Choice;
import org.loomhive.fund.vote.CountEnded;
import org.loomhive.fund.vote.MakeProposal;
import org.loomhive.fund.vote.PremiumUse;
import org.loomhive.fund.vote.Proposal;
import org.loomhive.fund.vote.ProposalRef;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Role;
import org.loomhive.launcher.demo.DemoWorld;
import org.loomhive.membership.Cooperatives;
import org.loomhive.membership.Member;
import org.loomhive.membership.Members;

/**
 * Common money of the cooperative in Meghalaya: shares, a premium on which its members voted, a
 * vote that goes on, and a grant for looms.
 */
public final class DemoFunds {
  private static final String PLACE = "meghalaya";
  private static final int SHARES = 5;
  private static final int[] MONTHS = {150, 120, 90, 62, 30, 2};

  private DemoWorld world;

  public void load(DemoWorld here) {
    world = here;
    world.on(190, 11, 0, this::buyShares);
    for (int daysAgo : MONTHS)
      world.on(daysAgo, 19, 0, () -> world.get(SetPremiumsAside.class).all());
    world.on(60, 12, 0, this::askForAnEyeCamp);
    world.on(2, 12, 0, this::askForABorehole);
    world.on(170, 12, 0, this::openGrant);
  }

  private Actor finance() {
    return world.actor("finance-preparer", Role.FINANCE_PREPARER);
  }

  private List<Member> members() {
    return world.get(Members.class).of(world.cooperatives.get(PLACE));
  }

  private void buyShares() {
    int paper = 0;
    for (Member member : members()) {
      if (++paper > members().size() / 2) return;
      var each = inr("100.00");
      var deal = new MoveShares.Deal(SHARES, each, day(190), "SH-" + paper);
      world.get(MoveShares.class).buy(member.ref(), deal, finance());
    }
  }

  private void askForAnEyeCamp() {
    var ref =
        propose(
            "An eye camp with glasses for everybody who needs them",
            "At the loom the eyes go first. The clinic comes for a day and brings glasses.",
            PremiumUse.HEALTH,
            60);
    world.on(58, 18, 0, () -> vote(ref, members().size() * 2 / 3));
    world.on(50, 9, 0, () -> world.get(CountEnded.class).all());
    world.on(44, 12, 0, () -> spend(ref, "EC-118", 44));
  }

  /** Visitors find it open. */
  private void askForABorehole() {
    var ref =
        propose(
            "A hand pump beside the spinning room",
            "In spring the well is dry, and the yarn is washed with water that is carried.",
            PremiumUse.WATER,
            2);
    world.on(1, 18, 0, () -> vote(ref, 2));
  }

  private ProposalRef propose(String title, String reasons, PremiumUse purpose, int daysAgo) {
    var what = new Proposal.What(title, reasons, inr("2500.00"));
    var by = members().get(1).ref();
    return world.get(MakeProposal.class).propose(by, purpose, what, day(daysAgo).plusDays(8));
  }

  /** Those who come first by name; one of them is against it. */
  private void vote(ProposalRef ref, int many) {
    var all = members();
    for (int i = 0; i < many; i++)
      world
          .get(CastVote.class)
          .cast(ref, all.get(all.size() - 1 - i).ref(), i == 1 ? Choice.NO : Choice.YES);
  }

  /** What the clinic asked for, if there is so much. */
  private void spend(ProposalRef ref, String bill, int daysAgo) {
    var home = world.get(Cooperatives.class).get(world.cooperatives.get(PLACE));
    var there = world.get(PremiumBook.class).balance(home);
    var asked = inr("2350.00");
    var paid = there.compareTo(asked) < 0 ? there : asked;
    if (!paid.isPositive()) return;
    var spent = new PremiumSpending.Spent(paid, day(daysAgo), bill);
    world.get(SpendPremium.class).spend(ref, spent, finance());
  }

  private void openGrant() {
    var terms =
        new RestrictedFund.Terms(
            "Looms for learners",
            "A foundation (invented)",
            "Six frame looms and a course of three months for members who begin to weave.",
            "INR");
    var ref = world.get(KeepGrants.class).open(terms, finance());
    receive(ref, "240000.00", "First half", "GR-1", 170);
    world.on(150, 12, 0, () -> spend(ref, "138000.00", "Six frame looms", "LM-77", 150));
    world.on(96, 12, 0, () -> spend(ref, "42500.00", "Teacher, first two months", "TR-12", 96));
  }

  private void receive(GrantRef ref, String amount, String what, String paper, int daysAgo) {
    var move = new GrantMove.Paper(inr(amount), day(daysAgo), what, paper);
    world.get(KeepGrants.class).receive(ref, move, finance());
  }

  private void spend(GrantRef ref, String amount, String what, String paper, int daysAgo) {
    var move = new GrantMove.Paper(inr(amount), day(daysAgo), what, paper);
    world.get(KeepGrants.class).spend(ref, move, finance());
  }

  private LocalDate day(int daysAgo) {
    return world.today().minusDays(daysAgo);
  }

  private static Money inr(String amount) {
    return Money.of(amount, "INR");
  }
}
