package org.loomhive.fund;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.loomhive.fund.vote.BallotBox;
import org.loomhive.fund.vote.CastVote;
import org.loomhive.fund.vote.Choice;
import org.loomhive.fund.vote.Count;
import org.loomhive.fund.vote.CountEnded;
import org.loomhive.fund.vote.CountVotes;
import org.loomhive.fund.vote.MakeProposal;
import org.loomhive.fund.vote.PremiumUse;
import org.loomhive.fund.vote.Proposal;
import org.loomhive.fund.vote.ProposalRef;
import org.loomhive.fund.vote.Proposals;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.Refused;
import org.loomhive.membership.ACooperative;
import org.loomhive.membership.Cooperative;
import org.loomhive.membership.Member;
import org.loomhive.workbench.DatabaseAccounts;
import org.loomhive.workbench.TestHouse;
import org.loomhive.workbench.TimeMachine;

class VotesTest {
  private final Cooperative cooperative = ACooperative.inMeghalaya();
  private final List<Member> members = AVote.members(cooperative, 10);
  private final CastVote cast = TestHouse.get(CastVote.class);
  private final CountVotes count = TestHouse.get(CountVotes.class);
  private final Proposals proposals = TestHouse.get(Proposals.class);

  @AfterEach
  void comeBack() {
    TimeMachine.comeBack();
  }

  @Test
  void it_is_accepted_when_enough_vote_and_more_say_yes() {
    var proposal = AVote.toSpend(cooperative, "5000.00");
    vote(proposal, Choice.YES, Choice.YES, Choice.NO);
    assertFalse(counted(proposal).isCounted());
    endVoting();
    var now = counted(proposal);
    assertTrue(now.isAccepted());
    assertEquals(2, now.count().orElseThrow().yes());
    assertEquals(10, now.members());
  }

  @Test
  void too_few_votes_decide_nothing_and_as_many_noes_as_yeses_refuse() {
    var few = AVote.toSpend(cooperative, "5000.00");
    vote(few, Choice.YES, Choice.YES);
    var even = AVote.toSpend(cooperative, "5000.00");
    vote(even, Choice.YES, Choice.NO, Choice.ABSTAIN);
    endVoting();
    assertFalse(counted(few).isQuorate());
    assertFalse(counted(few).isAccepted());
    assertTrue(counted(even).isQuorate());
    assertFalse(counted(even).isAccepted());
  }

  @Test
  void a_member_votes_once_however_often_she_tries() throws Exception {
    var proposal = AVote.toSpend(cooperative, "5000.00");
    var who = members.get(0).ref();
    Callable<Object> vote =
        () -> {
          try {
            cast.cast(proposal, who, Choice.YES);
            return true;
          } catch (Refused already) {
            return false;
          }
        };
    var hands = Executors.newFixedThreadPool(4);
    try {
      for (var done : hands.invokeAll(List.of(vote, vote, vote, vote))) done.get();
    } finally {
      hands.shutdown();
    }
    assertRefused(FundRefusal.VOTED_ALREADY, () -> cast.cast(proposal, who, Choice.NO));
    assertEquals(1, TestHouse.get(BallotBox.class).voted(proposal));
    endVoting();
    assertEquals(1, counted(proposal).count().orElseThrow().all());
  }

  @Test
  void whoever_belongs_to_another_cooperative_does_not_vote() {
    var proposal = AVote.toSpend(cooperative, "5000.00");
    var stranger = AVote.members(ACooperative.inMeghalaya(), 1).get(0);
    assertThrows(NotFound.class, () -> cast.cast(proposal, stranger.ref(), Choice.YES));
  }

  @Test
  void after_the_last_day_no_vote_is_taken_and_before_its_end_none_is_counted() {
    var proposal = AVote.toSpend(cooperative, "5000.00");
    assertRefused(FundRefusal.VOTING_GOES_ON, () -> count.count(proposal));
    TimeMachine.travelTo(TimeMachine.now().plus(Duration.ofDays(7)));
    var who = members.get(0).ref();
    assertRefused(FundRefusal.VOTING_IS_OVER, () -> cast.cast(proposal, who, Choice.YES));
  }

  @Test
  void hands_at_a_meeting_need_two_witnesses_and_are_not_more_than_members() {
    var proposal = AVote.toSpend(cooperative, "5000.00");
    var one = members.get(0).ref();
    var other = members.get(1).ref();
    var stranger = AVote.members(ACooperative.inMeghalaya(), 1).get(0).ref();
    var all = new Count(7, 2, 1);
    assertRefused(FundRefusal.TWO_WITNESSES, () -> hands(proposal, all, one, one));
    assertRefused(FundRefusal.TWO_WITNESSES, () -> hands(proposal, all, one, stranger));
    assertRefused(
        FundRefusal.TOO_MANY_HANDS, () -> hands(proposal, new Count(9, 2, 0), one, other));
    hands(proposal, all, one, other);
    assertTrue(counted(proposal).isAccepted());
    assertTrue(counted(proposal).isByHands());
    assertRefused(FundRefusal.VOTING_IS_OVER, () -> hands(proposal, all, one, other));
  }

  @Test
  void hands_are_not_counted_on_top_of_ballots() {
    var proposal = AVote.toSpend(cooperative, "5000.00");
    vote(proposal, Choice.NO);
    assertRefused(
        FundRefusal.BALLOTS_WERE_CAST,
        () -> hands(proposal, new Count(9, 0, 0), members.get(0).ref(), members.get(1).ref()));
  }

  @Test
  void a_member_proposes_and_everybody_has_some_days_to_hear_of_it() {
    var make = TestHouse.get(MakeProposal.class);
    var who = members.get(0).ref();
    var today = cooperative.businessDay(TimeMachine.now());
    assertRefused(
        FundRefusal.ENDS_TOO_SOON,
        () -> make.propose(who, PremiumUse.HEALTH, AVote.what("100.00"), today.plusDays(2)));
    var ref = make.propose(who, PremiumUse.HEALTH, AVote.what("100.00"), today.plusDays(3));
    assertEquals(cooperative.ref(), counted(ref).cooperative());
    assertRefused(
        FundRefusal.AMOUNT_NOT_POSITIVE, () -> new Proposal.What("Nothing", "", AVote.inr("0.00")));
  }

  @Test
  void a_surplus_is_shared_only_of_a_year_that_is_over() {
    var make = TestHouse.get(MakeProposal.class);
    int year = cooperative.businessDay(TimeMachine.now()).getYear();
    assertRefused(
        FundRefusal.YEAR_NOT_OVER,
        () -> make.share(cooperative, year, AVote.what("100.00"), AVote.until(cooperative)));
  }

  /** No table says whose vote was which, and the portal cannot even read the box. */
  @Test
  void nobody_can_tell_what_a_member_voted() throws SQLException {
    var proposal = AVote.toSpend(cooperative, "5000.00");
    vote(proposal, Choice.NO);
    try (var connection = TestHouse.connect(DatabaseAccounts.COMMERCE, DatabaseAccounts.PORTAL);
        var statement = connection.createStatement()) {
      assertThrows(SQLException.class, () -> statement.executeQuery("SELECT * FROM ballot"));
    }
    try (var connection = TestHouse.connect(DatabaseAccounts.COMMERCE, DatabaseAccounts.ADMIN);
        var columns = connection.getMetaData().getColumns(null, null, "ballot", null)) {
      int seen = 0;
      for (; columns.next(); seen++)
        assertTrue(
            List.of("id", "proposal_ref", "choice").contains(columns.getString("COLUMN_NAME")));
      assertEquals(3, seen);
    }
  }

  private static void assertRefused(FundRefusal why, Executable deed) {
    assertEquals(why, assertThrows(Refused.class, deed).reason());
  }

  private void vote(ProposalRef proposal, Choice... choices) {
    for (int i = 0; i < choices.length; i++) cast.cast(proposal, members.get(i).ref(), choices[i]);
  }

  private void hands(
      ProposalRef proposal,
      Count shown,
      org.loomhive.kernel.MemberRef one,
      org.loomhive.kernel.MemberRef other) {
    Actor manager = AVote.manager(cooperative);
    count.hands(proposal, shown, new CountVotes.Witnesses(one, other), manager);
  }

  private static void endVoting() {
    TimeMachine.travelTo(TimeMachine.now().plus(Duration.ofDays(8)));
    TestHouse.asAJob(() -> TestHouse.get(CountEnded.class).all());
  }

  private Proposal counted(ProposalRef ref) {
    return proposals.get(ref);
  }
}
