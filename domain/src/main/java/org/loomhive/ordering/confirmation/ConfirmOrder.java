package org.loomhive.ordering.confirmation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.messaging.Message;
import org.loomhive.messaging.Outbox;
import org.loomhive.messaging.Recipient;
import org.loomhive.messaging.SendMessage;
import org.loomhive.ordering.OrderPaid;
import org.loomhive.ordering.Orders;
import org.loomhive.ordering.erasure.Nobody;

/**
 * Tells a buyer once that her order is paid, or taken where she pays later, and where she sees how
 * far it is.
 */
@ApplicationScoped
public class ConfirmOrder {
  /** Key of the words. */
  public static final String WORDS = "order.confirmed";

  private static final String PAID_LATER = "order.accepted";

  @Inject Orders orders;
  @Inject SendMessage send;
  @Inject Outbox outbox;

  void on(@Observes OrderPaid event) {
    outbox.add(new OrderToConfirm(event.orderNumber()));
  }

  /**
   * @param shop public address of the shop
   * @return false when she was told before, or wished to be forgotten
   */
  @Transactional
  public boolean confirm(OrderNumber number, StatusLink link, String shop) {
    var order = orders.get(number);
    if (Nobody.isReachedBy(order)) return false;
    var address = link.address(shop, order);
    var to = Recipient.email(order.email());
    var owed = order.beside().owed();
    var words = owed.isAgreed() ? PAID_LATER : WORDS;
    var told = new ArrayList<>(List.of(number.value(), address));
    if (owed.isAgreed()) told.add(owed.in(order.total().currency()).toString());
    return send.once(WORDS + ":" + number, new Message(to, words, told, order.language().tag()));
  }
}
