package org.loomhive.fund;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.loomhive.fund.share.ShareSurplus;
import org.loomhive.fund.share.SurplusPart;
import org.loomhive.fund.vote.MakeProposal;
import org.loomhive.fund.vote.ProposalRef;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Refused;
import org.loomhive.ledger.Account;
import org.loomhive.ledger.CheckBooks;
import org.loomhive.ledger.Journal;
import org.loomhive.membership.ACooperative;
import org.loomhive.membership.Cooperative;
import org.loomhive.membership.Member;
import org.loomhive.payout.CheckPayables;
import org.loomhive.wage.AnEarnedWage;
import org.loomhive.wage.ClosePayPeriod;
import org.loomhive.wage.Slips;
import org.loomhive.workbench.TestHouse;
import org.loomhive.workbench.TimeMachine;

class ShareSurplusTest {
  private static final int YEAR = 2025;
  private final Cooperative cooperative = ACooperative.inMeghalaya();
  private final List<Member> members = AVote.members(cooperative, 4);
  private final ShareSurplus share = TestHouse.get(ShareSurplus.class);

  @BeforeEach
  void work() {
    TimeMachine.travelTo(Instant.parse("2025-10-02T06:00:00Z"));
    earn(members.get(0), LocalDate.of(YEAR, 9, 3));
    earn(members.get(0), LocalDate.of(YEAR, 9, 4));
    earn(members.get(1), LocalDate.of(YEAR, 9, 5));
    TimeMachine.travelTo(Instant.parse("2026-04-02T06:00:00Z"));
    earn(members.get(2), LocalDate.of(2026, 3, 5));
  }

  @AfterEach
  void comeBack() {
    TimeMachine.comeBack();
  }

  @Test
  void it_is_shared_by_the_work_of_that_year_to_the_last_coin() {
    var parts = share.share(accepted("1000.00"), Actor.system());
    assertEquals(2, parts.size());
    assertEquals(AVote.inr("666.67"), part(parts, members.get(0)).amount());
    assertEquals(AVote.inr("333.33"), part(parts, members.get(1)).amount());
    assertEquals(AVote.inr("1560.00"), part(parts, members.get(0)).earned());
  }

  @Test
  void sharing_twice_is_sharing_once() {
    var proposal = accepted("1000.00");
    share.share(proposal, Actor.system());
    share.share(proposal, Actor.system());
    assertEquals(
        AVote.inr("1000.00"),
        Money.sum(
            "INR",
            share.share(proposal, Actor.system()).stream().map(SurplusPart::amount).toList()));
    var owed = TestHouse.get(Journal.class);
    assertEquals(
        AVote.inr("-2226.67"), owed.balance(Account.WAGES_PAYABLE, members.get(0).ref(), "INR"));
  }

  @Test
  void it_goes_onto_the_next_slip_and_is_owed_as_a_wage_is() {
    share.share(accepted("1000.00"), Actor.system());
    TestHouse.get(ClosePayPeriod.class)
        .close(cooperative.ref(), YearMonth.of(2026, 3), Actor.system());
    var slip = TestHouse.get(Slips.class).of(members.get(1).ref()).get(0);
    assertEquals(AVote.inr("1113.33"), slip.net());
    assertTrue(
        TestHouse.get(CheckPayables.class).differing().stream()
            .noneMatch(one -> members.stream().anyMatch(m -> m.ref().value().equals(one))));
    assertEquals(List.of(), TestHouse.get(CheckBooks.class).unbalanced());
  }

  @Test
  void what_the_members_did_not_accept_is_not_shared() {
    var no = assertThrows(Refused.class, () -> share.share(proposed("10.00"), Actor.system()));
    assertEquals(FundRefusal.NOT_ACCEPTED, no.reason());
    var other = AVote.accepted(AVote.toSpend(cooperative, "10.00"), cooperative, members);
    assertThrows(Refused.class, () -> share.share(other, Actor.system()));
  }

  private static SurplusPart part(List<SurplusPart> parts, Member of) {
    return parts.stream().filter(p -> p.member().equals(of.ref())).findFirst().orElseThrow();
  }

  private ProposalRef proposed(String amount) {
    return TestHouse.get(MakeProposal.class)
        .share(cooperative, YEAR, AVote.what(amount), AVote.until(cooperative));
  }

  private ProposalRef accepted(String amount) {
    return AVote.accepted(proposed(amount), cooperative, members);
  }

  private static void earn(Member who, LocalDate on) {
    AnEarnedWage.of(who, on);
  }
}
