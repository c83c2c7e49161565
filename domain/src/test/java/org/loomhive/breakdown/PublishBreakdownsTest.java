package org.loomhive.breakdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.loomhive.catalog.AProduct;
import org.loomhive.catalog.CostReceiver;
import org.loomhive.catalog.Variant;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.material.ALot;
import org.loomhive.membership.ACooperative;
import org.loomhive.membership.Cooperative;
import org.loomhive.membership.Member;
import org.loomhive.membership.Skill;
import org.loomhive.messaging.TellOutbox;
import org.loomhive.ordering.AnOrder;
import org.loomhive.ordering.Orders;
import org.loomhive.payout.APayRun;
import org.loomhive.payout.PayLines;
import org.loomhive.payout.PayoutEntries;
import org.loomhive.production.AWorkOrder;
import org.loomhive.production.AnswerOffer;
import org.loomhive.production.ReceiveWork;
import org.loomhive.production.ReportFinished;
import org.loomhive.production.WorkOrder;
import org.loomhive.production.WorkOrders;
import org.loomhive.production.handover.HandOverMaterial;
import org.loomhive.production.inspection.InspectionNote;
import org.loomhive.wage.AcceptWork;
import org.loomhive.wage.ClosePayPeriod;
import org.loomhive.wage.CorrectWage;
import org.loomhive.wage.OfferWork;
import org.loomhive.wage.Slip;
import org.loomhive.wage.Slips;
import org.loomhive.wage.rate.AFloor;
import org.loomhive.workbench.TestHouse;
import org.loomhive.workbench.TimeMachine;

class PublishBreakdownsTest {
  private final PublishBreakdowns publish = TestHouse.get(PublishBreakdowns.class);
  private final ActualBreakdowns published = TestHouse.get(ActualBreakdowns.class);
  private final Cooperative cooperative = ACooperative.inMeghalaya();
  private final Member weaver = ACooperative.memberOf(cooperative, Skill.WEAVING);

  @AfterEach
  void comeBack() {
    TimeMachine.comeBack();
  }

  @Test
  void a_plan_turns_into_what_was_once_its_maker_is_paid() {
    var order = AnOrder.paid(shawl());
    var work = made(order.number());
    assertUnpublished(order.number());
    var slip = earned(work);
    assertUnpublished(order.number());
    settle(slip);
    publish.all();
    var drawn = published.find(order.number(), 1).orElseThrow();
    assertEquals(Money.of("120.00", "USD"), drawn.total());
    assertEquals(
        List.of(
            ShareOf.MATERIAL,
            ShareOf.MAKER_PAY,
            ShareOf.COOPERATIVE_SHARE,
            ShareOf.PLATFORM,
            ShareOf.ORGANISATION),
        drawn.shares().stream().map(ActualShare::receiver).toList());
    // 780.00 were earned and 960.00 planned; 283.50 of yarn were used and 310.00 planned
    assertEquals(Money.of("-12.56", "USD"), difference(drawn, ShareOf.MAKER_PAY));
    assertEquals(Optional.of(Why.OTHER_RATE), share(drawn, ShareOf.MAKER_PAY).why());
    assertEquals(Money.of("-1.85", "USD"), difference(drawn, ShareOf.MATERIAL));
    assertEquals(Money.of("14.41", "USD"), difference(drawn, ShareOf.ORGANISATION));
  }

  /** Of 138.00 with delivery it kept 4.60, so 4.00 of them from the 120.00 of the piece. */
  @Test
  void what_the_payment_service_kept_is_the_cost_of_the_payment() {
    var order = AnOrder.paid(shawl());
    AnOrder.tellFee(order.number(), Money.of("4.60", "USD"));
    settle(earned(made(order.number())));
    publish.all();
    var drawn = published.find(order.number(), 1).orElseThrow();
    assertEquals(Money.of("120.00", "USD"), drawn.total());
    assertEquals(Money.of("4.00", "USD"), drawn.actual(share(drawn, ShareOf.PAYMENT_COST)));
    assertTrue(share(drawn, ShareOf.PAYMENT_COST).isFromBooks());
    assertEquals(Money.of("10.41", "USD"), difference(drawn, ShareOf.ORGANISATION));
  }

  @Test
  void a_line_is_published_once_and_stays() {
    var order = AnOrder.paid(shawl());
    settle(earned(made(order.number())));
    publish.all();
    var at = published.find(order.number(), 1).orElseThrow().publishedAt();
    TestHouse.asAJob(publish::all);
    assertEquals(at, published.find(order.number(), 1).orElseThrow().publishedAt());
  }

  @Test
  void what_lay_on_the_shelf_stays_as_planned() {
    var order = AnOrder.paid(AProduct.readyInStock(1));
    publish.all();
    assertTrue(published.find(order.number(), 1).isEmpty());
  }

  @Test
  void pieces_of_a_shelf_are_drawn_from_the_work_that_they_came_from() {
    AFloor.ofMeghalaya();
    var basket = AProduct.readyInStock(1);
    AFloor.timed(basket.sku(), 600);
    var work = made(forTheShelf(basket));
    var slip = earned(work);
    var ofUnknownWork = leaves(basket);
    var ofThisWork = leaves(basket);
    publish.all();
    assertTrue(published.find(ofThisWork, 1).isEmpty(), "its maker is not paid");
    settle(slip);
    TimeMachine.travelTo(TimeMachine.now().plus(Duration.ofDays(2)));
    publish.all();
    assertTrue(published.find(ofUnknownWork, 1).isEmpty(), "nobody knows who made it");
    var drawn = published.find(ofThisWork, 1).orElseThrow();
    assertEquals(Money.of("40.00", "USD"), drawn.total());
    assertEquals(Optional.of(Why.OTHER_RATE), share(drawn, ShareOf.MAKER_PAY).why());
    assertFalse(drawn.isDrawnAnew());
  }

  @Test
  void a_wage_that_is_corrected_later_makes_another_edition_once_it_is_paid() {
    var order = AnOrder.paid(shawl());
    var work = made(order.number());
    settle(earned(work));
    publish.all();
    var first = published.find(order.number(), 1).orElseThrow();
    var by = new CorrectWage.Correction(1, Money.of("60.00", "INR"), 0, "Counted again");
    TestHouse.get(CorrectWage.class).correct(work.number(), by, Actor.system());
    publish.all();
    assertFalse(published.find(order.number(), 1).orElseThrow().isDrawnAnew(), "not paid yet");
    TimeMachine.travelTo(TimeMachine.now().plus(Duration.ofDays(40)));
    var month = YearMonth.from(cooperative.businessDay(TimeMachine.now()));
    for (var closing : List.of(month.minusMonths(1), month))
      TestHouse.get(ClosePayPeriod.class).close(cooperative.ref(), closing, Actor.system());
    settle(TestHouse.get(Slips.class).of(weaver.ref()).get(0));
    publish.all();
    var anew = published.find(order.number(), 1).orElseThrow();
    assertTrue(anew.isDrawnAnew());
    assertEquals(first.total(), anew.total());
    assertTrue(
        difference(anew, ShareOf.MAKER_PAY).compareTo(difference(first, ShareOf.MAKER_PAY)) > 0);
    publish.all();
    assertEquals(anew.publishedAt(), published.find(order.number(), 1).orElseThrow().publishedAt());
  }

  @Test
  void the_sheet_is_frozen_with_the_line() {
    var variant = shawl();
    var order = AnOrder.paid(variant);
    var line = TestHouse.get(Orders.class).get(order.number()).line(1);
    var frozen = line.costSheet().orElseThrow();
    assertEquals(variant.costSheet().total(), frozen.total());
    assertEquals(Money.of("960.00", "INR"), frozen.of(CostReceiver.MAKER_PAY));
    assertEquals("INR", frozen.currency());
  }

  private void assertUnpublished(OrderNumber order) {
    publish.all();
    assertTrue(published.find(order, 1).isEmpty());
  }

  private Variant shawl() {
    AFloor.ofMeghalaya();
    var variant = AProduct.madeToOrder(cooperative);
    AFloor.timed(variant.sku(), 600);
    AWorkOrder.recipeFor(variant);
    return variant;
  }

  private WorkOrder forTheShelf(Variant variant) {
    return AWorkOrder.fresh(AWorkOrder.recipeFor(variant), cooperative);
  }

  /** Paid and sent. */
  private static OrderNumber leaves(Variant variant) {
    var order = AnOrder.paid(variant);
    AnOrder.send(order.number(), 1);
    return order.number();
  }

  private WorkOrder made(OrderNumber order) {
    TestHouse.get(TellOutbox.class).all();
    return made(TestHouse.get(WorkOrders.class).forOrder(order).get(0));
  }

  /** Finished and received, with 0.315 kilograms of yarn in it. */
  private WorkOrder made(WorkOrder work) {
    AWorkOrder.allocate(work, ALot.ofYarn(cooperative.ref(), "1"), "0.315");
    TestHouse.get(OfferWork.class).offer(work.number(), weaver.ref(), Actor.system());
    TestHouse.get(AnswerOffer.class).accept(work.number(), weaver.ref());
    TestHouse.get(HandOverMaterial.class).handOver(work.number());
    TestHouse.get(ReportFinished.class).finished(work.number(), weaver.ref());
    TestHouse.get(ReceiveWork.class).receive(work.number(), Actor.system());
    return work;
  }

  private Slip earned(WorkOrder work) {
    var wage =
        TestHouse.get(AcceptWork.class)
            .accept(work.number(), InspectionNote.none(), Actor.system());
    TestHouse.get(ClosePayPeriod.class).close(cooperative.ref(), wage.period(), Actor.system());
    return TestHouse.get(Slips.class).of(weaver.ref()).get(0);
  }

  private static void settle(Slip slip) {
    var run = APayRun.sent(slip);
    TestHouse.inTransaction(
        () ->
            TestHouse.get(PayLines.class)
                .lockAllOf(run)
                .forEach(
                    line -> {
                      TestHouse.get(PayoutEntries.class).postSettled(List.of(line));
                      line.settle("ACSC", line.sentAt().orElseThrow());
                    }));
  }

  private static ActualShare share(ActualBreakdown drawn, ShareOf of) {
    return drawn.shares().stream().filter(one -> one.receiver() == of).findFirst().orElseThrow();
  }

  private static Money difference(ActualBreakdown drawn, ShareOf of) {
    var share = share(drawn, of);
    return drawn.actual(share).minus(drawn.planned(share));
  }
}
