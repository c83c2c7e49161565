package org.loomhive.production;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.loomhive.catalog.design.DesignEdition;
import org.loomhive.catalog.design.Designs;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.kernel.WorkOrderNumber;
import org.loomhive.kernel.leaf.Headings;
import org.loomhive.kernel.leaf.Leafing;
import org.loomhive.production.inspection.Inspection;

/** All work orders. A manager sees those of her own cooperatives, a member her own. */
@ApplicationScoped
public class WorkOrders {
  /** Of every list of work orders, whichever facts chose them. */
  public static final Headings HEADINGS =
      Headings.of(Map.of("product", "w.productName", "pieces", "w.pieces", "due", "w.dueOn"))
          .searchedBy(
              Headings.has("w.productName"),
              Headings.has("cast(w.number as char(40))"),
              Headings.has("cast(w.madeFor.order as char(40))"),
              "exists (select m from Member m where m.ref = w.offer.member and "
                  + Headings.has("m.called")
                  + ")");

  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject Designs designs;
  @Inject Clock clock;

  public void add(WorkOrder made) {
    made.begin(clock.instant());
    designs.sheetFor(made.sku()).map(DesignEdition::ref).ifPresent(made.madeAs()::after);
    em.persist(made);
  }

  public Optional<WorkOrder> find(WorkOrderNumber number) {
    return query("w.number = :number", "w.id")
        .setParameter("number", number)
        .getResultStream()
        .findFirst();
  }

  /** What is made for each of them, in one look. */
  public Map<WorkOrderNumber, String> productNames(Collection<WorkOrderNumber> some) {
    var names = new HashMap<WorkOrderNumber, String>();
    if (some.isEmpty()) return names;
    for (Object[] row :
        em.createQuery(
                "select w.number, w.productName from WorkOrder w where w.number in :some",
                Object[].class)
            .setParameter("some", some)
            .getResultList()) names.put((WorkOrderNumber) row[0], (String) row[1]);
    return names;
  }

  public WorkOrder get(WorkOrderNumber number) {
    return find(number).orElseThrow(() -> new NotFound("work order", number));
  }

  /** For those who see its cooperative; for others it is not there. */
  public WorkOrder get(WorkOrderNumber number, Actor actor) {
    var found = get(number);
    if (!actor.sees(found.cooperative())) throw new NotFound("work order", number);
    return found;
  }

  /** For the member to whom it is offered or who makes it; for others it is not there. */
  public WorkOrder getOwn(WorkOrderNumber number, MemberRef member) {
    return find(number)
        .filter(work -> work.member().filter(member::equals).isPresent())
        .orElseThrow(() -> new NotFound("work order", number));
  }

  /** Held until the transaction ends, so that two deeds on it come one after the other. */
  public WorkOrder lock(WorkOrderNumber number) {
    return query("w.number = :number", "w.id")
        .setParameter("number", number)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotFound("work order", number));
  }

  public WorkOrder lock(WorkOrderNumber number, Actor actor) {
    var found = lock(number);
    if (!actor.sees(found.cooperative())) throw new NotFound("work order", number);
    return found;
  }

  /** Everything that is or was made for an order. */
  public List<WorkOrder> forOrder(OrderNumber order) {
    return query("w.madeFor.order = :order", "w.madeFor.line, w.madeFor.round")
        .setParameter("order", order)
        .getResultList();
  }

  /** Offers that a member has not answered, the most urgent first. */
  public List<WorkOrder> offeredTo(MemberRef member) {
    return query("w.offer.member = :member and w.offer.acceptedAt is null", "w.dueOn, w.id")
        .setParameter("member", member)
        .getResultList();
  }

  /** What a member accepted and what is not inspected yet. */
  public List<WorkOrder> inHandsOf(MemberRef member) {
    return query(
            "w.offer.member = :member and w.offer.acceptedAt is not null"
                + " and w.count.inspectedAt is null",
            "w.dueOn, w.id")
        .setParameter("member", member)
        .getResultList();
  }

  /** What a member made and what was inspected, the newest first. */
  public List<WorkOrder> doneBy(MemberRef member, int first, int count) {
    return query(
            "w.offer.member = :member and w.count.inspectedAt is not null",
            "w.count.inspectedAt desc")
        .setParameter("member", member)
        .setFirstResult(first)
        .setMaxResults(count)
        .getResultList();
  }

  /**
   * Work of the cooperatives that an actor sees: the most urgent first or, of what is over, what
   * was inspected last.
   */
  public List<WorkOrder> seenBy(Actor actor, Set<WorkState> states, int first, int count) {
    return seenBy(actor, states, Leafing.through(first, count));
  }

  public List<WorkOrder> seenBy(Actor actor, Set<WorkState> states, Leafing how) {
    if (seesNothing(actor)) return List.of();
    var found =
        em.createQuery(
            "select w from WorkOrder w where "
                + where(actor, states)
                + HEADINGS.where(how)
                + HEADINGS.order(how, order(states)),
            WorkOrder.class);
    if (!actor.isNetworkWide()) found.setParameter("mine", actor.cooperatives());
    return HEADINGS.rows(found, how);
  }

  private static String order(Set<WorkState> states) {
    boolean over = states.stream().allMatch(WorkState::isOver);
    return over ? "w.count.inspectedAt desc, w.id desc" : "w.dueOn, w.id";
  }

  public long count(Actor actor, Set<WorkState> states) {
    return count(actor, states, Leafing.all());
  }

  public long count(Actor actor, Set<WorkState> states, Leafing how) {
    if (seesNothing(actor)) return 0;
    var count =
        em.createQuery(
            "select count(w) from WorkOrder w where " + where(actor, states) + HEADINGS.where(how),
            Long.class);
    if (!actor.isNetworkWide()) count.setParameter("mine", actor.cooperatives());
    return HEADINGS.fill(count, how).getSingleResult();
  }

  /** How much open work stands in each state, in one look. */
  public Map<WorkState, Long> countOpen(Actor actor) {
    var open = Arrays.stream(WorkState.values()).filter(state -> !state.isOver()).toList();
    var counts = new EnumMap<WorkState, Long>(WorkState.class);
    open.forEach(state -> counts.put(state, 0L));
    if (seesNothing(actor)) return counts;
    var sums =
        open.stream()
            .map(state -> "sum(case when " + facts(state) + " then 1 else 0 end)")
            .collect(Collectors.joining(", "));
    var mine = actor.isNetworkWide() ? "" : "w.cooperative in :mine and ";
    var query =
        em.createQuery(
            "select " + sums + " from WorkOrder w where " + mine + "w.count.inspectedAt is null",
            Object[].class);
    if (!actor.isNetworkWide()) query.setParameter("mine", actor.cooperatives());
    var row = query.getSingleResult();
    for (int i = 0; i < open.size(); i++)
      if (row[i] != null) counts.put(open.get(i), ((Number) row[i]).longValue());
    return counts;
  }

  private static boolean seesNothing(Actor actor) {
    return !actor.isNetworkWide() && actor.cooperatives().isEmpty();
  }

  private static String where(Actor actor, Set<WorkState> states) {
    var any =
        states.stream().map(WorkOrders::facts).collect(Collectors.joining(") or (", "((", "))"));
    if (states.stream().noneMatch(WorkState::isOver))
      any = "w.count.inspectedAt is null and " + any;
    return actor.isNetworkWide() ? any : "w.cooperative in :mine and " + any;
  }

  /** The same facts that {@link WorkOrder#state()} looks at. */
  private static String facts(WorkState state) {
    return switch (state) {
      case TO_PREPARE -> "w.offer.offeredAt is null and w.materialChosenAt is null";
      case TO_OFFER -> "w.offer.offeredAt is null and w.materialChosenAt is not null";
      case OFFERED -> "w.offer.offeredAt is not null and w.offer.acceptedAt is null";
      case IN_MAKING ->
          "w.offer.acceptedAt is not null and w.count.finishedAt is null and w.count.here = 0";
      case FINISHED ->
          "w.count.finishedAt is not null and w.count.here = 0 and w.count.inspectedAt is null";
      case RECEIVED -> "w.count.here > 0";
      case PASSED ->
          "w.count.inspectedAt is not null and w.count.result <>"
              + " org.loomhive.production.inspection.InspectionResult.REJECT";
      case WITHDRAWN -> "w.madeFor.withdrawnAt is not null";
      case REJECTED ->
          "w.count.inspectedAt is not null and w.count.result ="
              + " org.loomhive.production.inspection.InspectionResult.REJECT";
    };
  }

  /** Standard minutes of what each member of a cooperative accepted and has not handed in. */
  public Map<MemberRef, Long> minutesInHands(CooperativeRef cooperative) {
    var minutes = new HashMap<MemberRef, Long>();
    for (Object[] row :
        em.createQuery(
                "select w.offer.member, sum(w.recipe.standardMinutes * (w.pieces - w.count.here"
                    + " - w.count.accepted - w.count.second - w.count.rejected)) from WorkOrder w"
                    + " where w.cooperative = :cooperative and w.count.inspectedAt is null"
                    + " and w.offer.acceptedAt is not null and w.count.receivedAt is null"
                    + " group by w.offer.member",
                Object[].class)
            .setParameter("cooperative", cooperative)
            .getResultList()) minutes.put((MemberRef) row[0], ((Number) row[1]).longValue());
    return minutes;
  }

  /** Every look at its pieces, the newest first. */
  public List<Inspection> inspectionsOf(WorkOrder work) {
    return em.createQuery(
            "select i from Inspection i where i.workOrder = :work order by i.id desc",
            Inspection.class)
        .setParameter("work", work)
        .getResultList();
  }

  /** Held until the transaction ends, so that what a line misses is counted once. */
  public void lockForOrder(OrderNumber order) {
    query("w.madeFor.order = :order", "w.id")
        .setParameter("order", order)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  /** How many rounds of making a line of an order had. */
  public int rounds(OrderNumber order, int line) {
    return em.createQuery(
            "select coalesce(max(w.madeFor.round), 0) from WorkOrder w"
                + " where w.madeFor.order = :order and w.madeFor.line = :line",
            Integer.class)
        .setParameter("order", order)
        .setParameter("line", line)
        .getSingleResult();
  }

  private TypedQuery<WorkOrder> query(String where, String order) {
    return em.createQuery(
        "select w from WorkOrder w where " + where + " order by " + order, WorkOrder.class);
  }
}
