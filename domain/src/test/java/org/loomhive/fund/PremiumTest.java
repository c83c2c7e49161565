package org.loomhive.fund;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.loomhive.catalog.AProduct;
import org.loomhive.catalog.CostReceiver;
import org.loomhive.catalog.CostSheet;
import org.loomhive.catalog.ProductKind;
import org.loomhive.catalog.Variant;
import org.loomhive.catalog.Variants;
import org.loomhive.fund.premium.PremiumBook;
import org.loomhive.fund.premium.PremiumSpending;
import org.loomhive.fund.premium.PublishPremium;
import org.loomhive.fund.premium.SetPremiumsAside;
import org.loomhive.fund.premium.SpendPremium;
import org.loomhive.fund.vote.ProposalRef;
import org.loomhive.fund.vote.Proposals;
import org.loomhive.impact.Figures;
import org.loomhive.impact.Quarter;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Sku;
import org.loomhive.ledger.CheckBooks;
import org.loomhive.ledger.Journal;
import org.loomhive.membership.ACooperative;
import org.loomhive.membership.Cooperative;
import org.loomhive.membership.Member;
import org.loomhive.ordering.AnOrder;
import org.loomhive.stock.StockKeeping;
import org.loomhive.workbench.TestHouse;
import org.loomhive.workbench.TimeMachine;

class PremiumTest {
  private final Cooperative cooperative = ACooperative.inMeghalaya();
  private final List<Member> members = AVote.members(cooperative, 4);
  private final PremiumBook book = TestHouse.get(PremiumBook.class);
  private final SpendPremium spend = TestHouse.get(SpendPremium.class);

  @Test
  void what_leaves_in_a_parcel_sets_its_premium_aside_once() {
    var basket = basketWithPremium("45.00");
    var order = AnOrder.paid(basket);
    setAside();
    assertTrue(book.balance(cooperative).isZero(), "nothing left yet");
    AnOrder.send(order.number(), 1);
    setAside();
    setAside();
    assertEquals(AVote.inr("45.00"), book.balance(cooperative));
    assertEquals(List.of(), TestHouse.get(CheckBooks.class).unbalanced());
  }

  @Test
  void only_what_the_members_accepted_is_spent_and_only_on_a_paper() {
    fill("1000.00");
    var proposal = AVote.toSpend(cooperative, "600.00");
    assertRefused(FundRefusal.NOT_ACCEPTED, proposal, "100.00", "B-1");
    AVote.accepted(proposal, cooperative, members);
    assertRefused(FundRefusal.WITHOUT_DOCUMENT, proposal, "100.00", " ");
    spend(proposal, "400.00", "B-1");
    spend(proposal, "400.00", "B-1");
    assertEquals(AVote.inr("600.00"), book.balance(cooperative));
    assertRefused(FundRefusal.DOCUMENT_TAKEN, proposal, "300.00", "B-1");
    assertRefused(FundRefusal.MORE_THAN_AGREED, proposal, "201.00", "B-2");
    spend(proposal, "200.00", "B-2");
    assertTrue(book.left(TestHouse.get(Proposals.class).get(proposal)).isZero());
  }

  @Test
  void never_more_than_there_is_though_more_was_agreed() {
    fill("100.00");
    var proposal = AVote.accepted(AVote.toSpend(cooperative, "600.00"), cooperative, members);
    assertRefused(FundRefusal.MORE_THAN_THERE_IS, proposal, "100.01", "B-1");
    spend(proposal, "100.00", "B-1");
  }

  @Test
  void several_who_spend_at_once_never_spend_more_than_there_is() throws Exception {
    fill("100.00");
    var one = AVote.accepted(AVote.toSpend(cooperative, "80.00"), cooperative, members);
    var other = AVote.accepted(AVote.toSpend(cooperative, "80.00"), cooperative, members);
    var people = Executors.newFixedThreadPool(4);
    try {
      people
          .invokeAll(List.of(attempt(one, "1"), attempt(other, "2"), attempt(one, "3")))
          .forEach(each -> {});
    } finally {
      people.shutdown();
    }
    assertEquals(AVote.inr("20.00"), book.balance(cooperative));
  }

  @Test
  void a_year_goes_from_what_there_was_to_what_there_is() {
    fill("1000.00");
    var proposal = AVote.accepted(AVote.toSpend(cooperative, "600.00"), cooperative, members);
    spend(proposal, "250.00", "B-1");
    var year = book.year(cooperative, today().getYear());
    assertTrue(year.opening().isZero());
    assertEquals(AVote.inr("1000.00"), year.setAside());
    assertEquals(AVote.inr("250.00"), year.spent());
    assertEquals(AVote.inr("750.00"), year.closing());
    assertEquals("B-1", year.spendings().get(0).document());
  }

  /** In a year in which nobody else spends anything. */
  @Test
  void what_a_year_did_is_published_once_in_whole_thousands() {
    TimeMachine.travelTo(Instant.parse("2033-05-02T06:00:00Z"));
    fill("90000.00");
    var proposal = AVote.accepted(AVote.toSpend(cooperative, "60000.00"), cooperative, members);
    spend(proposal, "25300.00", "B-1");
    TimeMachine.travelTo(Instant.parse("2034-01-02T06:00:00Z"));
    var publish = TestHouse.get(PublishPremium.class);
    TestHouse.asAJob(() -> assertEquals(25, publish.lastYear()));
    var figure = TestHouse.get(Figures.class).find("premium_spent_in_year", new Quarter(2033, 4));
    assertEquals(25_000, figure.orElseThrow().roundedValue());
    TestHouse.asAJob(publish::lastYear);
  }

  @AfterEach
  void comeBack() {
    TimeMachine.comeBack();
  }

  private Callable<Object> attempt(ProposalRef proposal, String document) {
    return () -> {
      spend(proposal, "80.00", document);
      return true;
    };
  }

  private Variant basketWithPremium(String premium) {
    var sku = Sku.random();
    var made =
        AProduct.variant(sku, "40.00")
            .isReadyWithin(1, 3)
            .isSharedBy(
                CostSheet.in("INR")
                    .gives(CostReceiver.MAKER_PAY, AVote.inr("900.00"))
                    .gives(CostReceiver.PREMIUM_FUND, AVote.inr(premium)));
    AProduct.publish(AProduct.product(ProductKind.CANE_AND_BAMBOO, sku, cooperative).offers(made));
    TestHouse.get(StockKeeping.class).receive(sku, 3, "test");
    return TestHouse.get(Variants.class).get(sku);
  }

  private static void setAside() {
    TestHouse.asAJob(() -> TestHouse.get(SetPremiumsAside.class).all());
  }

  private void fill(String amount) {
    var paper = new FundEntries.Paper(UUID.randomUUID().toString(), today());
    TestHouse.get(Journal.class)
        .post(FundEntries.premiumSetAside(cooperative.ref(), AVote.inr(amount), paper));
  }

  private void spend(ProposalRef proposal, String amount, String document) {
    spend.spend(
        proposal, new PremiumSpending.Spent(AVote.inr(amount), today(), document), AVote.FINANCE);
  }

  private void assertRefused(
      FundRefusal why, ProposalRef proposal, String amount, String document) {
    var no = assertThrows(Refused.class, () -> spend(proposal, amount, document));
    assertEquals(why, no.reason());
  }

  private LocalDate today() {
    return cooperative.businessDay(TimeMachine.now());
  }
}
