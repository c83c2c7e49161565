package org.loomhive.ordering.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.loomhive.giftcard.giver.ForgetGivers;
import org.loomhive.kernel.BuyerRef;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.messaging.ForgetAddress;
import org.loomhive.ordering.Order;
import org.loomhive.ordering.Orders;
import org.loomhive.ordering.business.OrderBusinesses;
import org.loomhive.ordering.owed.OpenAccounts;

/**
 * Takes the person out of orders whose buyer wishes to be forgotten: at once what nobody needs, the
 * rest when its time is over and nothing is owed any more. Sums, pieces and the country stay.
 */
@ApplicationScoped
public class ForgetBuyers {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject Orders orders;
  @Inject OrderBusinesses businesses;
  @Inject OpenAccounts accounts;
  @Inject ForgetAddress letters;
  @Inject ForgetGivers givers;
  @Inject Clock clock;

  /** Gives how many of her orders still name her. */
  @Transactional
  public int ask(BuyerRef buyer) {
    var now = clock.instant();
    int stay = 0;
    for (Order order : orders.of(buyer, 0, Integer.MAX_VALUE)) {
      var asked = new ForgottenOrder(order.number(), now);
      em.persist(asked);
      if (!forget(asked, now)) stay++;
    }
    return stay;
  }

  /** A nightly job. Gives how many orders and gift cards name nobody any more. */
  @Transactional
  public int all() {
    var now = clock.instant();
    int done = givers.all();
    for (ForgottenOrder asked : due()) if (forget(asked, now)) done++;
    return done;
  }

  /** Takes out what nobody needs by now; gives whether the order names nobody any more. */
  private boolean forget(ForgottenOrder asked, Instant now) {
    var order = orders.lock(asked.order());
    boolean hasNote = !order.beside().wishes().note().isEmpty();
    if (hasNote && !KeptForBooks.isNoteNeeded(order, now)) forgetNote(asked.order());
    if (isOwed(order)) return false;
    if (asked.hasEmail() && !KeptForBooks.isEmailNeeded(order, now)) {
      letters.kept(order.email());
      forgetEmail(asked.order());
      asked.emailIsGone(now);
    }
    if (asked.hasAddress() && !KeptForBooks.isAddressNeeded(order, now)) {
      forgetAddress(asked.order());
      businesses.forget(asked.order(), Nobody.NO_WORD);
      asked.addressIsGone(now);
    }
    return !asked.hasEmail() && !asked.hasAddress();
  }

  private void forgetNote(OrderNumber number) {
    em.createQuery("update Order o set o.beside.wishes.note = null where o.number = :number")
        .setParameter("number", number)
        .executeUpdate();
  }

  /** Whoever owes is written to until she does not. */
  private boolean isOwed(Order order) {
    return order.beside().owed().isAgreed() && accounts.of(order.number()).isPresent();
  }

  private void forgetEmail(OrderNumber number) {
    em.createQuery("update Order o set o.email = :nobody where o.number = :number")
        .setParameter("nobody", Nobody.email(number))
        .setParameter("number", number)
        .executeUpdate();
  }

  /** The country stays: books and taxes go by it. */
  private void forgetAddress(OrderNumber number) {
    em.createQuery(
            """
            update Order o set o.address.receiver = :no, o.address.street = :no,
              o.address.streetExtra = '', o.address.postcode = '', o.address.city = :no,
              o.address.region = '' where o.number = :number
            """)
        .setParameter("no", Nobody.NO_WORD)
        .setParameter("number", number)
        .executeUpdate();
  }

  private List<ForgottenOrder> due() {
    return em.createQuery(
            "select f from ForgottenOrder f where f.addressGoneAt is null order by f.id",
            ForgottenOrder.class)
        .getResultList();
  }
}
