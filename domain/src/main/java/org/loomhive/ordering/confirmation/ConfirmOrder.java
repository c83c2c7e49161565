package org.loomhive.ordering.confirmation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.messaging.Message;
import org.loomhive.messaging.Outbox;
import org.loomhive.messaging.Recipient;
import org.loomhive.messaging.SendMessage;
import org.loomhive.ordering.Order;
import org.loomhive.ordering.OrderLine;
import org.loomhive.ordering.OrderPaid;
import org.loomhive.ordering.Orders;
import org.loomhive.ordering.erasure.Nobody;

/**
 * Tells a buyer once that her order is paid, or taken where she pays later, and where she sees how
 * far it is. Where her payment came late and found too little she is told what is missing, and that
 * she has a choice.
 */
@ApplicationScoped
public class ConfirmOrder {
  /** Key of the words. */
  public static final String WORDS = "order.confirmed";

  private static final String PAID_LATER = "order.accepted";
  private static final String SHORT = "order.short";

  @Inject Orders orders;
  @Inject LineNames names;
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
    var owed = order.beside().owed();
    if (!owed.isAgreed())
      return order.isShort()
          ? send.once(WORDS + ":" + number, letter(order, SHORT, address, missing(order)))
          : send.once(WORDS + ":" + number, letter(order, WORDS, address));
    if (order.isShort())
      send.once(SHORT + ":" + number, letter(order, SHORT, address, missing(order)));
    var later = owed.in(order.total().currency()).toString();
    return send.once(WORDS + ":" + number, letter(order, PAID_LATER, address, later));
  }

  private static Message letter(Order order, String words, String... more) {
    var told = new ArrayList<>(List.of(order.number().value()));
    told.addAll(List.of(more));
    return new Message(Recipient.email(order.email()), words, told, order.language().tag());
  }

  /** Line by line how many of how many pieces. */
  private String missing(Order order) {
    var lines = order.openLines().stream().filter(OrderLine::isShort).toList();
    var called = names.of(order, lines).iterator();
    return lines.stream()
        .map(line -> called.next() + ": " + line.shortQuantity() + " / " + line.quantity())
        .collect(Collectors.joining("\n"));
  }
}
