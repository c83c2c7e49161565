package org.loomhive.ordering.entered;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.regex.Pattern;
import org.loomhive.account.AccountRefusal;
import org.loomhive.delivery.address.AddressShape;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.kernel.Refused;
import org.loomhive.messaging.Outbox;
import org.loomhive.ordering.Checkout;
import org.loomhive.ordering.Order;
import org.loomhive.ordering.PlaceOrder;
import org.loomhive.ordering.confirmation.BuyerToTell;
import org.loomhive.ordering.entered.ReckonOrder.Wanted;

/**
 * Makes an order of what somebody of the house wrote down. It costs what it costs everybody, its
 * buyer has a letter with the address where she pays it, and it lapses when she does not. Asked
 * twice with the same key it gives the same order.
 */
@ApplicationScoped
public class EnterOrder {
  /** Key of the words. */
  public static final String WORDS = "order.entered";

  private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
  private static final String ONCE = "entered";
  private static final ZoneId HOUSE_ZONE = ZoneId.of("Asia/Kolkata");

  @Inject ReckonOrder reckon;
  @Inject PlaceOrder place;
  @Inject EnteredOrders entered;
  @Inject Outbox outbox;
  @Inject Clock clock;
  @Inject EnterOrder self;

  /**
   * Who buys it, and how it came to be written down.
   *
   * @param customer without an account: what she sees when she is signed in is not asked
   * @param totalSeen what was said to her
   */
  public record Entry(
      OrderSource source, Checkout.Customer customer, String deliveryCode, Money totalSeen) {}

  public OrderNumber enter(Wanted wanted, Entry entry, Actor actor) {
    try {
      return self.write(wanted, entry, actor);
    } catch (Refused no) {
      // the same form, sent at the same moment, may have had the last piece
      return place.placed(wanted.key(), ONCE).orElseThrow(() -> no);
    }
  }

  @Transactional
  public OrderNumber write(Wanted wanted, Entry entry, Actor actor) {
    var basket = reckon.basket(wanted, actor);
    var customer = entry.customer();
    if (!EMAIL.matcher(customer.email()).matches()) throw new Refused(AccountRefusal.NOT_AN_EMAIL);
    var address = customer.address();
    AddressShape.of(address.country()).require(address.postcode(), address.region());
    var checkout =
        new Checkout(wanted.key(), ONCE, customer, entry.deliveryCode(), entry.totalSeen());
    var order = place.written(checkout, basket);
    if (entered.find(order.number()).isEmpty()) note(order, entry.source(), actor);
    return order.number();
  }

  private void note(Order order, OrderSource source, Actor actor) {
    entered.add(new EnteredOrder(order.number(), source, actor, clock.instant()));
    outbox.add(BuyerToTell.once(order.number(), WORDS, "entered:" + order.number(), until(order)));
  }

  /** As her language writes it, by the clock of the house. */
  private static String until(Order order) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
        .withLocale(order.language().locale())
        .format(order.payUntil().atZone(HOUSE_ZONE));
  }
}
