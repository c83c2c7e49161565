package org.loomhive.ordering.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.kernel.leaf.Headings;
import org.loomhive.kernel.leaf.Leafing;

/** All requests; the office sees those about lines of its own cooperatives. */
@ApplicationScoped
public class ReturnRequests {
  private static final Headings HEADINGS =
      Headings.of(Map.of("asked", "r.askedAt", "order", "r.order"))
          .searchedBy(
              Headings.has("cast(r.order as char(40))"),
              Headings.has("cast(r.ref as char(40))"),
              Headings.has("r.words"));

  private static final String MINE =
      " and exists (select l from OrderLine l where l.order.number = r.order"
          + " and l.cooperative in :mine)";

  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  void add(ReturnRequest request) {
    em.persist(request);
  }

  public ReturnRequest get(ReturnRef ref) {
    return one(ref).getResultStream().findFirst().orElseThrow(() -> new NotFound("return", ref));
  }

  ReturnRequest lock(ReturnRef ref) {
    return one(ref)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotFound("return", ref));
  }

  private TypedQuery<ReturnRequest> one(ReturnRef ref) {
    return em.createQuery("select r from ReturnRequest r where r.ref = :ref", ReturnRequest.class)
        .setParameter("ref", ref);
  }

  /** About one order, the first one first. */
  public List<ReturnRequest> of(OrderNumber order) {
    return em.createQuery(
            "select r from ReturnRequest r where r.order = :order order by r.id",
            ReturnRequest.class)
        .setParameter("order", order)
        .getResultList();
  }

  /** The exchange in which an order is sent; empty for what a buyer ordered. */
  public Optional<ReturnRequest> replacedBy(OrderNumber order) {
    return em.createQuery(
            "select r from ReturnRequest r where r.replacedBy = :order", ReturnRequest.class)
        .setParameter("order", order)
        .getResultStream()
        .findFirst();
  }

  /** The oldest first, so that nobody is forgotten. */
  public List<ReturnRequest> seenBy(Actor actor, ReturnState state, Leafing how) {
    if (seesNothing(actor)) return List.of();
    var words = from(actor, state) + HEADINGS.where(how) + HEADINGS.order(how, "r.askedAt, r.id");
    return HEADINGS.rows(
        scoped(em.createQuery("select r" + words, ReturnRequest.class), actor), how);
  }

  public long count(Actor actor, ReturnState state, Leafing how) {
    if (seesNothing(actor)) return 0;
    var words = from(actor, state) + HEADINGS.where(how);
    var query = scoped(em.createQuery("select count(r)" + words, Long.class), actor);
    return HEADINGS.fill(query, how).getSingleResult();
  }

  private static boolean seesNothing(Actor actor) {
    return !actor.isNetworkWide() && actor.cooperatives().isEmpty();
  }

  private static String from(Actor actor, ReturnState state) {
    var mine = actor.isNetworkWide() ? "" : MINE;
    return " from ReturnRequest r where (" + facts(state) + ")" + mine;
  }

  /** The same facts that {@link ReturnRequest#state()} looks at. */
  private static String facts(ReturnState state) {
    var open =
        "r.settledAt is null and r.refusedAt is null and r.calledOffAt is null"
            + " and r.takenOverAt is null and ";
    return switch (state) {
      case ASKED -> open + "r.approvedAt is null";
      case APPROVED ->
          open + "r.approvedAt is not null and r.sentAt is null and r.receivedAt is null";
      case SENT -> open + "r.sentAt is not null and r.receivedAt is null";
      case RECEIVED -> open + "r.receivedAt is not null";
      case SETTLED -> "r.settledAt is not null";
      case REFUSED -> "r.refusedAt is not null";
      case CALLED_OFF -> "r.calledOffAt is not null";
      case TAKEN_OVER -> "r.takenOverAt is not null";
    };
  }

  private static <T> TypedQuery<T> scoped(TypedQuery<T> query, Actor actor) {
    return actor.isNetworkWide() ? query : query.setParameter("mine", actor.cooperatives());
  }
}
