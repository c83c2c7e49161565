package org.loomhive.launcher.demo.life;

import java.util.Map;
import java.util.stream.Stream;
import org.loomhive.giftcard.IssueGiftCard;
import org.loomhive.giftcard.Present;
import org.loomhive.giftcard.SellGiftCard;
import org.loomhive.giftcard.TakeBackGiftCard;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Role;
import org.loomhive.launcher.demo.DemoWorld;
import org.loomhive.messaging.TellOutbox;
import org.loomhive.ordering.Order;
import org.loomhive.ordering.Orders;
import org.loomhive.ordering.desk.OrderDesk;
import org.loomhive.ordering.discount.MakeDiscount;
import org.loomhive.ordering.refund.GiveMoneyBack;
import org.loomhive.ordering.returns.AskReturn;
import org.loomhive.ordering.returns.DecideReturn;
import org.loomhive.ordering.returns.ReturnKind;
import org.loomhive.ordering.returns.ReturnRef;
import org.loomhive.ordering.returns.ReturnRequests;
import org.loomhive.payment.TestGateway;
import org.loomhive.payment.refund.AskRefund;
import org.loomhive.payment.refund.LossCause;
import org.loomhive.payment.refund.RefundReason;
import org.loomhive.payment.refund.Refunds;
import org.loomhive.payment.refund.SendRefunds;

/**
 * What happens after a sale: a small sum is sent back, a large one waits for a second person, and a
 * claim waits for an answer, an exchange is called off, a parcel is on its way back, one waits to
 * be looked at; one claim and one return are settled with what they came from; a gift card waits
 * for a second person too, and another is taken back by its buyer.
 */
public final class DemoRefunds {
  private static final int DAYS_AGO = 6;
  private static final long SHARE = 10;
  private static final int LOOKED_AT = 20;
  private static final int PERCENT = 10;
  private static final String CODE = "HARVEST-10";

  public void load(DemoWorld world) {
    world.on(DAYS_AGO, 14, 0, () -> code(world));
    world.on(DAYS_AGO, 14, 30, () -> card(world));
    world.on(DAYS_AGO, 14, 45, () -> cardBack(world));
    world.on(DAYS_AGO, 15, 0, () -> small(world));
    world.on(DAYS_AGO - 1, 15, 0, () -> large(world));
    world.on(DAYS_AGO - 2, 15, 0, () -> claim(world));
    world.on(DAYS_AGO - 3, 15, 0, () -> calledOff(world));
    world.on(DAYS_AGO - 3, 16, 0, () -> onItsWayBack(world));
    world.on(DAYS_AGO - 3, 17, 0, () -> toLookAt(world));
    world.on(DAYS_AGO - 4, 15, 0, () -> kept(world));
    world.on(DAYS_AGO - 4, 16, 0, () -> backOnTheShelf(world));
  }

  /** A code for those who try the demo. */
  private static void code(DemoWorld world) {
    var today = world.today();
    var wanted = new MakeDiscount.Wanted(CODE, PERCENT, today.minusDays(1), today.plusDays(60), 50);
    world.get(MakeDiscount.class).make(wanted, world.actor("network-admin", Role.NETWORK_ADMIN));
  }

  /** More than one person may give: it waits at the desk of gift cards. */
  private static void card(DemoWorld world) {
    var words = "First prize of the weaving fair";
    var present = new Present(Money.of("150.00", "EUR"), "ada.lind@example.org", "", words);
    world.get(IssueGiftCard.class).give(present, world.actor("network-admin", Role.NETWORK_ADMIN));
  }

  private void small(DemoWorld world) {
    var order = shipped(world, 0);
    var tenth = Money.ofMinor(order.goods().minor() / SHARE, order.total().currency());
    give(world, order, tenth, "The parcel was a week late");
    world.get(SendRefunds.class).all();
    world.get(TellOutbox.class).all();
  }

  private void large(DemoWorld world) {
    var order = shipped(world, 1);
    give(world, order, order.goods(), "The parcel never arrived; the post looks for it");
  }

  /** Somebody in the office has to answer it. */
  private static void claim(DemoWorld world) {
    var order = shipped(world, 2);
    var what =
        new AskReturn.Asked(
            order.number(), ReturnKind.CLAIM, Map.of(1, 1), "One corner came crushed");
    world.get(AskReturn.class).ask(what);
    world.get(TellOutbox.class).all();
  }

  /** Bought for somebody who has one already. */
  private static void cardBack(DemoWorld world) {
    var sell = world.get(SellGiftCard.class);
    var present = new Present(Money.of("50.00", "EUR"), "tom.berg@example.org", "Ida", "For you");
    var sale = sell.ask(present, "ida.berg@example.org", "demo");
    world.get(TestGateway.class).pay(sell.pay(sale, "", "/paid", "/not-paid").ref());
    world.get(TellOutbox.class).all();
    world.get(TakeBackGiftCard.class).takeBack(sale);
  }

  /** It fits after all. */
  private static void calledOff(DemoWorld world) {
    var number = shipped(world, 3).number();
    var what = new AskReturn.Asked(number, ReturnKind.EXCHANGE, Map.of(1, 1), "Rather in white");
    var ask = world.get(AskReturn.class);
    ask.callOff(number, ask.ask(what));
    world.get(TellOutbox.class).all();
  }

  /** The office said yes, and one buyer has been to the post. */
  private static void onItsWayBack(DemoWorld world) {
    var order = shipped(world, 4);
    var ref = agreed(world, order, "The colour is deeper than I thought");
    world.get(AskReturn.class).sent(order.number(), ref, "RR 482 915 377 DE");
  }

  /** The parcel of another is here, and nobody has opened it. */
  private static void toLookAt(DemoWorld world) {
    var ref = agreed(world, shipped(world, 5), "A little too large for our shelf");
    world.get(DecideReturn.class).receive(ref, world.actor("network-admin", Role.NETWORK_ADMIN));
  }

  /** Broken on its way; the buyer keeps it and has a part of the price back. */
  private static void kept(DemoWorld world) {
    var order = untouched(world);
    var what =
        new AskReturn.Asked(order.number(), ReturnKind.CLAIM, Map.of(1, 1), "The rim is cracked");
    var ref = world.get(AskReturn.class).ask(what);
    var office = world.actor("network-admin", Role.NETWORK_ADMIN);
    world.get(DecideReturn.class).letKeep(ref, "We are sorry, and pack it better now", office);
    settle(world, ref, order.line(1).unitPrice().minor() / 2, LossCause.CARRIER);
  }

  private static void backOnTheShelf(DemoWorld world) {
    var order = untouched(world);
    var ref = agreed(world, order, "It was meant for another room");
    var office = world.actor("network-admin", Role.NETWORK_ADMIN);
    world.get(DecideReturn.class).receive(ref, office);
    settle(world, ref, order.line(1).unitPrice().minor(), LossCause.CHANGE_OF_MIND);
  }

  private static void settle(DemoWorld world, ReturnRef ref, long minor, LossCause cause) {
    var request = world.get(ReturnRequests.class).get(ref);
    var currency = world.get(Orders.class).get(request.order()).total().currency();
    var ending = new DecideReturn.Ending(Money.ofMinor(minor, currency), request.came(), cause);
    var office = world.actor("network-admin", Role.NETWORK_ADMIN);
    world.get(DecideReturn.class).settle(ref, ending, office);
    world.get(SendRefunds.class).all();
    world.get(TellOutbox.class).all();
  }

  private static ReturnRef agreed(DemoWorld world, Order order, String why) {
    var what = new AskReturn.Asked(order.number(), ReturnKind.RETURN, Map.of(1, 1), why);
    var ref = world.get(AskReturn.class).ask(what);
    var office = world.actor("network-admin", Role.NETWORK_ADMIN);
    world.get(DecideReturn.class).approve(ref, "Please put the slip of the parcel in", office);
    world.get(TellOutbox.class).all();
    return ref;
  }

  /** Nobody has asked anything about it. */
  private static Order untouched(DemoWorld world) {
    return ofPeople(world)
        .filter(order -> world.get(ReturnRequests.class).of(order.number()).isEmpty())
        .filter(order -> world.get(Refunds.class).of(order.number()).isEmpty())
        .findFirst()
        .orElseThrow();
  }

  private static Order shipped(DemoWorld world, int place) {
    return ofPeople(world).skip(place).findFirst().orElseThrow();
  }

  /** What was sent to companies does not come back because somebody thinks better of it. */
  private static Stream<Order> ofPeople(DemoWorld world) {
    var actor = world.actor("network-admin", Role.NETWORK_ADMIN);
    var ask = world.get(AskReturn.class);
    return world.get(OrderDesk.class).seenBy(actor, OrderDesk.Pile.SHIPPED, 0, LOOKED_AT).stream()
        .filter(order -> ask.kinds(order).contains(ReturnKind.RETURN));
  }

  private static void give(DemoWorld world, Order order, Money sum, String why) {
    var wish = new AskRefund.Wish(order.number(), sum, RefundReason.GOODWILL, why);
    var carrier = wish.because(LossCause.CARRIER);
    world.get(GiveMoneyBack.class).give(carrier, world.actor("network-admin", Role.NETWORK_ADMIN));
  }
}
