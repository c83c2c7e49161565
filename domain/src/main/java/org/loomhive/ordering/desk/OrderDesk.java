package org.loomhive.ordering.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.kernel.leaf.Headings;
import org.loomhive.kernel.leaf.Leafing;
import org.loomhive.ordering.Order;
import org.loomhive.ordering.OrderLine;

/** Paid orders as they lie on the desk of a manager: those with lines of her own cooperatives. */
@ApplicationScoped
public class OrderDesk {
  private static final String EVERY = "select l from OrderLine l where l.order = o";
  private static final String MINE = EVERY + " and l.cooperative in :mine";

  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  /** Where an order lies. */
  public enum Pile {
    ALL(""),
    /** Something of hers is still being made. */
    IN_MAKING(
        " and exists (%s and l.shipment is null and l.cancelledAt is null"
            + " and l.madeToOrder = true and l.making.checkedAt is null)"),
    /** Something of hers can leave; what travels together waits for the last of it. */
    TO_SHIP(
        " and exists (%s and l.shipment is null and l.cancelledAt is null"
            + " and (l.madeToOrder = false or l.making.checkedAt is not null"
            + " or l.making.checkedPieces > l.shippedPieces))"
            + " and (o.beside.granted.sentTogether = false or not exists (select w from OrderLine w"
            + " where w.order = o and w.cancelledAt is null and w.shipment is null"
            + " and w.madeToOrder = true and w.making.checkedAt is null))"),
    /**
     * A late payment found less than was ordered, and the buyer has not said yet what she wants.
     */
    TO_WRITE(
        " and exists (%s and l.shipment is null and l.cancelledAt is null"
            + " and l.missing.pieces > 0 and l.missing.waitsSince is null)"),
    SHIPPED(
        " and not exists (%s and l.shipment is null and l.cancelledAt is null)"
            + " and exists (%1$s and l.shippedPieces > 0)");

    private final String condition;

    Pile(String condition) {
      this.condition = condition;
    }
  }

  /** The longest paid first, so that nobody is forgotten; for all and shipped the newest first. */
  public List<Order> seenBy(Actor actor, Pile pile, int first, int count) {
    return seenBy(actor, OrderFilter.of(pile), Leafing.through(first, count));
  }

  public List<Order> seenBy(Actor actor, OrderFilter filter, Leafing how) {
    if (seesNothing(actor)) return List.of();
    boolean oldestFirst = filter.pile() != Pile.ALL && filter.pile() != Pile.SHIPPED;
    var usual = oldestFirst ? "o.paidAt, o.id" : "o.paidAt desc, o.id desc";
    var headings = headings(actor);
    var words = from(actor, filter) + headings.where(how) + headings.order(how, usual);
    var query = scoped(em.createQuery("select o" + words, Order.class), actor);
    return headings.rows(filter.fill(query), how);
  }

  public long count(Actor actor, Pile pile) {
    return count(actor, OrderFilter.of(pile), Leafing.all());
  }

  public long count(Actor actor, OrderFilter filter, Leafing how) {
    if (seesNothing(actor)) return 0;
    var headings = headings(actor);
    var words = from(actor, filter) + headings.where(how);
    var query = scoped(em.createQuery("select count(o)" + words, Long.class), actor);
    return headings.fill(filter.fill(query), how).getSingleResult();
  }

  /** What others make is not found by her. */
  private static Headings headings(Actor actor) {
    var lines = actor.isNetworkWide() ? EVERY : MINE;
    return Headings.of(Map.of("order", "o.number", "paid", "o.paidAt", "to", "o.address.city"))
        .searchedBy(
            Headings.has("cast(o.number as char(40))"),
            Headings.has("o.address.city"),
            "exists (" + lines + " and " + Headings.has("l.called.productName") + ")");
  }

  /** For those who see one of its lines; for others it is not there. */
  public Order get(OrderNumber number, Actor actor) {
    return em.createQuery(
            "select o from Order o where o.number = :number and o.paidAt is not null", Order.class)
        .setParameter("number", number)
        .getResultStream()
        .filter(order -> !linesFor(order, actor).isEmpty())
        .findFirst()
        .orElseThrow(() -> new NotFound("order", number));
  }

  /** The lines of the cooperatives that an actor sees. */
  public List<OrderLine> linesFor(Order order, Actor actor) {
    return order.lines().stream().filter(line -> actor.sees(line.cooperative())).toList();
  }

  private static boolean seesNothing(Actor actor) {
    return !actor.isNetworkWide() && actor.cooperatives().isEmpty();
  }

  private static String from(Actor actor, OrderFilter filter) {
    var lines = actor.isNetworkWide() ? EVERY : MINE;
    return " from Order o where o.paidAt is not null and exists ("
        + lines
        + ")"
        + filter.pile().condition.formatted(lines)
        + filter.conditions(lines);
  }

  private static <T> TypedQuery<T> scoped(TypedQuery<T> query, Actor actor) {
    return actor.isNetworkWide() ? query : query.setParameter("mine", actor.cooperatives());
  }
}
