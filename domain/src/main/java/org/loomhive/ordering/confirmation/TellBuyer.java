package org.loomhive.ordering.confirmation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.loomhive.kernel.Fingerprint;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.messaging.Message;
import org.loomhive.messaging.Recipient;
import org.loomhive.messaging.SendMessage;
import org.loomhive.ordering.Order;
import org.loomhive.ordering.Orders;
import org.loomhive.ordering.erasure.Nobody;

/** Tells the buyer of an order once what happened to it, and where she sees it. */
@ApplicationScoped
public class TellBuyer {
  @Inject Orders orders;
  @Inject SendMessage send;

  /**
   * @param shop public address of the shop
   * @return false when she was told before, or wished to be forgotten
   */
  @Transactional
  public boolean tell(BuyerToTell what, StatusLink link, String shop) {
    var number = new OrderNumber(what.orderNumber());
    var order = orders.get(number);
    if (Nobody.isReachedBy(order)) return false;
    var address = link.address(shop, order);
    var words = new ArrayList<>(List.of(number.value(), address, said(what, order)));
    words.addAll(Objects.requireNonNullElse(what.beside(), List.of()));
    var to = Recipient.email(order.email());
    var message = new Message(to, what.words(), words, order.language().tag());
    return send.once(what.words() + ":" + Fingerprint.of(what.onceKey()), message);
  }

  private static String said(BuyerToTell what, Order order) {
    if (!what.isReceipt()) return what.more();
    return String.join("\n", what.more(), order.address().receiver(), order.email());
  }
}
