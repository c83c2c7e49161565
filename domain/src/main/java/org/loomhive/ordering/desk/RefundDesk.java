package org.loomhive.ordering.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.leaf.Headings;
import org.loomhive.kernel.leaf.Leafing;
import org.loomhive.payment.refund.Refund;
import org.loomhive.payment.refund.RefundState;
import org.loomhive.payment.refund.Refunds;

/** Sums that go back, as they lie on the desk of those who see something of their orders. */
@ApplicationScoped
public class RefundDesk {
  private static final Headings HEADINGS =
      Headings.of(Map.of("asked", "r.askedAt", "amount", "r.amount.minor", "order", "r.order"))
          .searchedBy(
              Headings.has("cast(r.order as char(40))"),
              Headings.has("cast(r.ref as char(40))"),
              Headings.has("r.note"));

  private static final String MINE =
      " and exists (select l from OrderLine l where l.order.number = r.order"
          + " and l.cooperative in :mine)";

  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  /** The newest first, if nothing else is wished. */
  public List<Refund> seenBy(Actor actor, RefundState state, Leafing how) {
    if (seesNothing(actor)) return List.of();
    var words = from(actor, state) + HEADINGS.where(how) + HEADINGS.order(how, "r.id desc");
    return HEADINGS.rows(scoped(em.createQuery("select r" + words, Refund.class), actor), how);
  }

  public long count(Actor actor, RefundState state, Leafing how) {
    if (seesNothing(actor)) return 0;
    var words = from(actor, state) + HEADINGS.where(how);
    var query = scoped(em.createQuery("select count(r)" + words, Long.class), actor);
    return HEADINGS.fill(query, how).getSingleResult();
  }

  private static boolean seesNothing(Actor actor) {
    return !actor.isNetworkWide() && actor.cooperatives().isEmpty();
  }

  private static String from(Actor actor, RefundState state) {
    var mine = actor.isNetworkWide() ? "" : MINE;
    return " from Refund r where (" + Refunds.facts(state) + ")" + mine;
  }

  private static <T> TypedQuery<T> scoped(TypedQuery<T> query, Actor actor) {
    return actor.isNetworkWide() ? query : query.setParameter("mine", actor.cooperatives());
  }
}
