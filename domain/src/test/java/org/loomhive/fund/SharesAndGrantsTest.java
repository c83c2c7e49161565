package org.loomhive.fund;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.loomhive.fund.grant.GrantMove;
import org.loomhive.fund.grant.GrantRef;
import org.loomhive.fund.grant.Grants;
import org.loomhive.fund.grant.KeepGrants;
import org.loomhive.fund.grant.RestrictedFund;
import org.loomhive.fund.share.MoveShares;
import org.loomhive.fund.share.ShareBook;
import org.loomhive.kernel.Refused;
import org.loomhive.ledger.Account;
import org.loomhive.ledger.CheckBooks;
import org.loomhive.ledger.Journal;
import org.loomhive.membership.ACooperative;
import org.loomhive.membership.Cooperative;
import org.loomhive.membership.Member;
import org.loomhive.workbench.TestHouse;
import org.loomhive.workbench.TimeMachine;

class SharesAndGrantsTest {
  private final Cooperative cooperative = ACooperative.inMeghalaya();
  private final Member member = AVote.members(cooperative, 1).get(0);
  private final MoveShares shares = TestHouse.get(MoveShares.class);
  private final KeepGrants grants = TestHouse.get(KeepGrants.class);

  @Test
  void shares_are_bought_once_on_each_paper_and_owed_to_the_member() {
    shares.buy(member.ref(), deal(5, "S-1"), AVote.FINANCE);
    shares.buy(member.ref(), deal(5, "S-1"), AVote.FINANCE);
    var hers = TestHouse.get(ShareBook.class).of(member.ref()).orElseThrow();
    assertEquals(5, hers.shares());
    assertEquals(AVote.inr("500.00"), hers.paid());
    assertEquals(
        AVote.inr("-500.00"),
        TestHouse.get(Journal.class).balance(Account.MEMBER_SHARES, member.ref(), "INR"));
    assertRefused(
        FundRefusal.DOCUMENT_TAKEN, () -> shares.buy(member.ref(), deal(6, "S-1"), AVote.FINANCE));
  }

  @Test
  void nobody_gets_back_more_than_she_put_in() {
    shares.buy(member.ref(), deal(5, "S-1"), AVote.FINANCE);
    assertRefused(
        FundRefusal.MORE_SHARES_THAN_HERS,
        () -> shares.payBack(member.ref(), deal(6, "S-2"), AVote.FINANCE));
    shares.payBack(member.ref(), deal(5, "S-2"), AVote.FINANCE);
    assertTrue(TestHouse.get(ShareBook.class).of(member.ref()).isEmpty());
    assertTrue(TestHouse.get(CheckBooks.class).unbalanced().isEmpty());
  }

  @Test
  void what_was_given_for_a_purpose_is_owed_until_it_is_spent_for_it() {
    var fund = fund();
    grants.receive(fund, paper("900.00", "G-1"), AVote.FINANCE);
    grants.receive(fund, paper("900.00", "G-1"), AVote.FINANCE);
    grants.spend(fund, paper("400.00", "G-2"), AVote.FINANCE);
    var book = TestHouse.get(Grants.class);
    assertEquals(AVote.inr("500.00"), book.balance(book.get(fund)));
    assertEquals(2, book.moves(book.get(fund)).size());
    assertRefused(
        FundRefusal.MORE_THAN_THERE_IS,
        () -> grants.spend(fund, paper("500.01", "G-3"), AVote.FINANCE));
    assertRefused(
        FundRefusal.WITHOUT_DOCUMENT, () -> grants.spend(fund, paper("1.00", " "), AVote.FINANCE));
  }

  @Test
  void managers_book_neither() {
    var manager = AVote.manager(cooperative);
    assertThrows(Refused.class, () -> shares.buy(member.ref(), deal(1, "S-1"), manager));
    assertThrows(Refused.class, () -> grants.open(terms(), manager));
  }

  private GrantRef fund() {
    return grants.open(terms(), AVote.FINANCE);
  }

  private static RestrictedFund.Terms terms() {
    return new RestrictedFund.Terms("Looms", "Test foundation", "Ten looms", "INR");
  }

  private GrantMove.Paper paper(String amount, String document) {
    return new GrantMove.Paper(AVote.inr(amount), today(), "Looms", document);
  }

  private MoveShares.Deal deal(int many, String document) {
    return new MoveShares.Deal(many, AVote.inr("100.00"), today(), document);
  }

  private LocalDate today() {
    return cooperative.businessDay(TimeMachine.now());
  }

  private static void assertRefused(FundRefusal why, Executable deed) {
    assertEquals(why, assertThrows(Refused.class, deed).reason());
  }
}
