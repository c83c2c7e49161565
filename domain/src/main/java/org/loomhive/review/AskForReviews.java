package org.loomhive.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.messaging.Message;
import org.loomhive.messaging.Outbox;
import org.loomhive.messaging.Recipient;
import org.loomhive.messaging.SendMessage;
import org.loomhive.ordering.Order;
import org.loomhive.ordering.Orders;
import org.loomhive.ordering.confirmation.StatusLink;
import org.loomhive.ordering.erasure.Nobody;

/** Asks a buyer once, some days after the last of her order reached her, how she likes it. */
@ApplicationScoped
public class AskForReviews {
  /** Key of the words. */
  public static final String WORDS = "review.asked";

  private static final int DAYS_AFTER = 5;

  /** Who was not asked by then is not asked any more. */
  private static final Duration LOOKED_BACK = Duration.ofDays(90);

  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject Orders orders;
  @Inject WriteReview write;
  @Inject Outbox outbox;
  @Inject SendMessage send;
  @Inject Clock clock;
  @Inject AskForReviews self;

  /** Gives how many are asked. */
  public int all() {
    int asked = 0;
    for (OrderNumber number : self.sent()) if (self.ask(number)) asked++;
    return asked;
  }

  /** Of which everything has left that was not cancelled. */
  @Transactional
  public List<OrderNumber> sent() {
    return em.createQuery(
            """
            select o.number from Order o
            where exists (select s from Shipment s where s.order = o and s.shippedAt > :since)
            and not exists (select l from OrderLine l
                where l.order = o and l.shipment is null and l.cancelledAt is null)
            and not exists (select a from AskedReview a where a.order = o.number)
            order by o.id
            """,
            OrderNumber.class)
        .setParameter("since", clock.instant().minus(LOOKED_BACK))
        .getResultList();
  }

  /** False when it is too early, or there is nothing to ask about. */
  @Transactional
  public boolean ask(OrderNumber number) {
    var order = orders.lock(number);
    if (!isDue(order) || write.open(order).isEmpty()) return false;
    em.persist(new AskedReview(number, clock.instant()));
    outbox.add(new ReviewToAsk(number.value()));
    return true;
  }

  private boolean isDue(Order order) {
    var last =
        order.lines().stream()
            .map(Delivered::on)
            .flatMap(Optional::stream)
            .max(Comparator.naturalOrder());
    var today = Delivered.day(clock.instant());
    return last.filter(day -> !day.plusDays(DAYS_AFTER).isAfter(today)).isPresent();
  }

  /**
   * @param shop public address of the shop
   * @return false when she was asked before
   */
  @Transactional
  public boolean tell(OrderNumber number, StatusLink link, String shop) {
    var order = orders.get(number);
    if (Nobody.isReachedBy(order)) return false;
    var address =
        shop
            + order.language().path()
            + "/order/review?number="
            + number
            + "&sign="
            + link.sign(number);
    var to = Recipient.email(order.email());
    var message = new Message(to, WORDS, List.of(number.value(), address), order.language().tag());
    return send.once(WORDS + ":" + number, message);
  }
}
