package org.loomhive.evidence;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.loomhive.impact.Quarter;
import org.loomhive.kernel.Sku;
import org.loomhive.kernel.WorkOrderNumber;
import org.loomhive.membership.Cooperative;
import org.loomhive.membership.Cooperatives;
import org.loomhive.production.WorkOrder;
import org.loomhive.production.inspection.InspectionResult;
import org.loomhive.wage.EarnedWage;
import org.loomhive.wage.worked.WageFloors;

/** Reads the work that somebody agreed to, what was found in it and what it earned. */
@ApplicationScoped
public class GatherWork {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject Cooperatives cooperatives;
  @Inject WageFloors wageFloors;

  /** The newest work for some pieces, as much as asked for. */
  List<WorkOrder> ofPieces(Collection<Sku> skus, int count) {
    if (skus.isEmpty()) return List.of();
    return em.createQuery(
            "select w from WorkOrder w join fetch w.recipe where w.sku in :skus"
                + " and w.offer.acceptedAt is not null order by w.offer.acceptedAt desc, w.number",
            WorkOrder.class)
        .setParameter("skus", skus)
        .setMaxResults(count)
        .getResultList();
  }

  /** Cooperative by cooperative, in spans of quarters with enough people in each. */
  List<WorkSpan> spans(List<WorkOrder> works) {
    var agreed = works.stream().filter(work -> work.acceptedAt().isPresent()).toList();
    var numbers = agreed.stream().map(WorkOrder::number).toList();
    if (numbers.isEmpty()) return List.of();
    var sentBack = sentBack(numbers);
    var earned = earned(numbers);
    var byHome = new TreeMap<String, List<WorkOrder>>();
    byHome.putAll(agreed.stream().collect(groupingBy(work -> work.cooperative().value())));
    return byHome.values().stream()
        .flatMap(some -> Spans.of(done(some, sentBack, earned)).stream())
        .map(WorkSpan::of)
        .toList();
  }

  /** Wages and top-up are at least the floor, on each slip on which some of the work stands. */
  boolean isFloorPaid(List<WorkOrder> works) {
    var numbers = works.stream().map(WorkOrder::number).toList();
    return numbers.isEmpty()
        || em.createQuery(
                    "select count(s) from Slip s join s.lines e where e.workOrder in :works"
                        + " and s.earnedMinor + s.topUpMinor < s.floorMinor",
                    Long.class)
                .setParameter("works", numbers)
                .getSingleResult()
            == 0;
  }

  private List<DoneWork> done(
      List<WorkOrder> works,
      Map<WorkOrderNumber, Integer> sentBack,
      Map<WorkOrderNumber, List<EarnedWage>> earned) {
    var home = cooperatives.get(works.get(0).cooperative());
    var floors = wageFloors.of(home);
    return works.stream()
        .sorted(Comparator.comparing(work -> work.acceptedAt().orElseThrow()))
        .map(
            work ->
                new DoneWork(
                    work,
                    work.member().orElseThrow(),
                    quarter(home, work),
                    sentBack.getOrDefault(work.number(), 0),
                    rows(earned.getOrDefault(work.number(), List.of()), floors)))
        .toList();
  }

  private static Quarter quarter(Cooperative home, WorkOrder work) {
    return Quarter.of(home.businessDay(work.acceptedAt().orElseThrow()));
  }

  /** Pay that makes up for an earlier month is for other hours. */
  private static List<DoneWork.Earned> rows(List<EarnedWage> rows, WageFloors.Floors floors) {
    return rows.stream()
        .filter(row -> row.arrearsOf().isEmpty())
        .map(row -> new DoneWork.Earned(row.amount(), floors.of(row), floors.countedMinutes(row)))
        .toList();
  }

  private Map<WorkOrderNumber, List<EarnedWage>> earned(List<WorkOrderNumber> works) {
    return em.createQuery(
            "select e from EarnedWage e where e.workOrder in :works order by e.id",
            EarnedWage.class)
        .setParameter("works", works)
        .getResultStream()
        .collect(groupingBy(EarnedWage::workOrder));
  }

  private Map<WorkOrderNumber, Integer> sentBack(List<WorkOrderNumber> works) {
    var sums = new HashMap<WorkOrderNumber, Integer>();
    for (Object[] row :
        em.createQuery(
                "select w.number, sum(i.pieces) from Inspection i join i.workOrder w"
                    + " where w.number in :works and i.result = :result group by w.number",
                Object[].class)
            .setParameter("works", works)
            .setParameter("result", InspectionResult.REWORK)
            .getResultList()) sums.put((WorkOrderNumber) row[0], ((Number) row[1]).intValue());
    return sums;
  }
}
