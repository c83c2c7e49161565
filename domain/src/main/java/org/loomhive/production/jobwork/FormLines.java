package org.loomhive.production.jobwork;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.loomhive.kernel.ChallanNumber;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.LotNumber;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.Quantity;
import org.loomhive.kernel.Unit;
import org.loomhive.kernel.WorkOrderNumber;
import org.loomhive.material.MovementKind;
import org.loomhive.material.jobwork.JobWorkRules;
import org.loomhive.membership.Cooperative;
import org.loomhive.membership.Cooperatives;
import org.loomhive.production.jobwork.ChallanMatch.Answer;
import org.loomhive.production.jobwork.ChallanMatch.Left;

/**
 * What a principal tells the authority of a year: every line of a challan in every quarter in which
 * something happened to it.
 */
@ApplicationScoped
public class FormLines {
  private static final int QUARTERS = 4;
  private static final int MONTHS = 3;
  private static final Set<MovementKind> AWAY =
      Set.of(
          MovementKind.RETURNED,
          MovementKind.HANDED_IN,
          MovementKind.USUAL_LOSS,
          MovementKind.SCRAPPED,
          MovementKind.LOST_IN_MAKING);

  /** Something of the same lot went to her or left her in the year; the rest of the past rests. */
  private static final String MOVED =
      """
      (exists (select j from IssueSlipLine j where j.lot = %1$s and j.slip.member = %2$s
          and j.slip.madeAt >= :from and j.slip.madeAt < :until)
        or exists (select n from MaterialMovement n where n.lot.number = %1$s and n.member = %2$s
          and n.kind in :away and n.movedAt >= :from and n.movedAt < :until))
      """;

  private static final String GIVEN =
      """
      select new org.loomhive.production.jobwork.FormLines$Given(s.number, s.serial,
          s.madeAt, s.workOrder, s.member, i.lot, i.materialName, i.quantity.amount,
          i.quantity.unit)
      from IssueSlipLine i join i.slip s
      where s.cooperative = :ref and s.madeAt < :until and %s order by s.madeAt, i.id
      """
          .formatted(MOVED.formatted("i.lot", "s.member"));

  private static final String GONE =
      """
      select new org.loomhive.production.jobwork.FormLines$Gone(m.member, m.lot.number,
          m.kind, m.quantity.amount, m.quantity.unit, m.movedAt)
      from MaterialMovement m where m.lot.cooperative = :ref and m.member is not null
          and m.kind in :away and m.movedAt < :until and %s order by m.id
      """
          .formatted(MOVED.formatted("m.lot.number", "m.member"));

  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject Cooperatives cooperatives;

  private record Place(MemberRef member, LotNumber lot) {}

  private record Year(Cooperative place, Instant from, Instant until) {
    static Year of(Cooperative place, LocalDate first) {
      return new Year(place, begin(place, first), begin(place, first.plusYears(1)));
    }

    private static Instant begin(Cooperative place, LocalDate day) {
      return day.atStartOfDay(place.zone()).toInstant();
    }
  }

  /** As the database has it. */
  public record Given(
      ChallanNumber slip,
      String serial,
      Instant at,
      WorkOrderNumber work,
      MemberRef member,
      LotNumber lot,
      String material,
      BigDecimal amount,
      Unit unit) {
    private OpenChallan challan(Cooperative place) {
      var paper =
          new OpenChallan.Paper(slip, Optional.ofNullable(serial), place.businessDay(at), work);
      var sent = Quantity.of(amount, unit);
      return new OpenChallan(paper, member, lot, material, sent, sent);
    }
  }

  /** As the database has it. */
  public record Gone(
      MemberRef member,
      LotNumber lot,
      MovementKind kind,
      BigDecimal amount,
      Unit unit,
      Instant at) {}

  /**
   * @param year the calendar year in which the year of the form begins
   */
  public List<FormLine> of(CooperativeRef ref, int year) {
    var cooperative = cooperatives.get(ref);
    var rules = JobWorkRules.of(cooperative.stateCode()).orElseThrow();
    var first = rules.firstDayOf(year);
    var lines = new ArrayList<FormLine>();
    byChallan(Year.of(cooperative, first))
        .forEach(
            (challan, parts) -> {
              for (int quarter = 1; quarter <= QUARTERS; quarter++)
                line(challan, parts, quarter, first).ifPresent(lines::add);
            });
    return lines;
  }

  private static Optional<FormLine> line(
      OpenChallan challan, List<Left> parts, int quarter, LocalDate first) {
    var from = first.plusMonths((quarter - 1L) * MONTHS);
    var until = from.plusMonths(MONTHS);
    if (!challan.paper().issuedOn().isBefore(until)) return Optional.empty();
    var before = parts.stream().filter(part -> part.on().isBefore(until)).toList();
    return Optional.of(FormLine.of(challan, quarter, from, before)).filter(FormLine::isWorthALine);
  }

  private Map<OpenChallan, List<Left>> byChallan(Year year) {
    var given = new LinkedHashMap<Place, List<OpenChallan>>();
    var all = new LinkedHashMap<OpenChallan, List<Left>>();
    for (Given row : rows(GIVEN, Given.class, year)) {
      var challan = row.challan(year.place());
      all.put(challan, new ArrayList<>());
      given
          .computeIfAbsent(new Place(row.member(), row.lot()), p -> new ArrayList<>())
          .add(challan);
    }
    var left = left(year);
    given.forEach(
        (where, challans) -> {
          for (Answer answer : ChallanMatch.match(challans, left.getOrDefault(where, List.of())))
            all.get(answer.challan()).add(answer.part());
        });
    return all;
  }

  private Map<Place, List<Left>> left(Year year) {
    var all = new LinkedHashMap<Place, List<Left>>();
    for (Gone row : rows(GONE, Gone.class, year))
      all.computeIfAbsent(new Place(row.member(), row.lot()), p -> new ArrayList<>())
          .add(
              new Left(
                  year.place().businessDay(row.at()),
                  row.kind(),
                  Quantity.of(row.amount(), row.unit())));
    all.values().forEach(parts -> parts.sort(Comparator.comparing(Left::on)));
    return all;
  }

  private <T> List<T> rows(String text, Class<T> as, Year year) {
    return em.createQuery(text, as)
        .setParameter("ref", year.place().ref())
        .setParameter("away", AWAY)
        .setParameter("from", year.from())
        .setParameter("until", year.until())
        .getResultList();
  }
}
