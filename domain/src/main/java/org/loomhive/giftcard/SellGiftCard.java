package org.loomhive.giftcard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Locale;
import org.loomhive.giftcard.giver.GiverToTell;
import org.loomhive.kernel.Fingerprint;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.kernel.Refused;
import org.loomhive.messaging.Outbox;
import org.loomhive.payment.Payment;
import org.loomhive.payment.PaymentGateway;
import org.loomhive.payment.PaymentSettled;
import org.loomhive.payment.StartPayment;
import org.loomhive.payment.refund.AskRefund;
import org.loomhive.payment.refund.RefundReason;

/**
 * A buyer pays for a gift card: what she asks for is written down, she pays, and with the money the
 * card is there. A second payment goes back, and one that comes when she is forgotten.
 */
@ApplicationScoped
public class SellGiftCard {
  @Inject GiftCards cards;
  @Inject GiftCardRules rules;
  @Inject IssueGiftCard issue;
  @Inject StartPayment start;
  @Inject AskRefund refund;
  @Inject Outbox outbox;
  @Inject Clock clock;

  /**
   * Writes down what is wanted; the same form again is the same sale.
   *
   * @param onceKey made when the form was shown
   */
  @Transactional
  public OrderNumber ask(Present present, String buyerEmail, String onceKey) {
    var once = Fingerprint.of("gift card sale " + buyerEmail + ":" + onceKey);
    var earlier = cards.findSale(once);
    if (earlier.isPresent()) return earlier.get().number();
    rules.requireOffered(present.amount());
    var email = buyerEmail.strip().toLowerCase(Locale.ROOT);
    var sale = new GiftCardSale(present, email, clock.instant()).once(once);
    cards.add(sale);
    return sale.number();
  }

  /**
   * In no transaction: a gateway is called.
   *
   * @param place in the net from where she comes
   */
  public Payment pay(OrderNumber number, String place, String paidGoTo, String cancelledGoTo) {
    var sale = get(number);
    if (sale.isPaid()) throw new Refused(GiftCardRefusal.ALREADY_PAID, number);
    var buyer = new PaymentGateway.Buyer(sale.buyerEmail(), place, paidGoTo, cancelledGoTo, null);
    return start.start(number, sale.amount(), buyer);
  }

  public GiftCardSale get(OrderNumber number) {
    return cards.findSale(number).orElseThrow(() -> new NotFound("gift card", number));
  }

  void on(@Observes PaymentSettled settled) {
    var sale = cards.lockSale(settled.order());
    if (sale.isEmpty()) return;
    if (sale.get().isPaid()) {
      refund.whole(settled.payment(), RefundReason.PAID_TWICE);
      return;
    }
    if (sale.get().isForgotten()) {
      refund.whole(settled.payment(), RefundReason.CANCELLED);
      return;
    }
    sale.get().paid(clock.instant());
    issue.sold(sale.get());
    outbox.add(GiverToTell.that(GiverToTell.BOUGHT, settled.order()));
  }
}
