package org.loomhive.production.jobwork;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.loomhive.kernel.ChallanNumber;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.LotNumber;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.Quantity;
import org.loomhive.kernel.Unit;
import org.loomhive.kernel.WorkOrderNumber;
import org.loomhive.material.jobwork.JobWorkRules;
import org.loomhive.membership.Cooperative;
import org.loomhive.membership.Cooperatives;

/**
 * How long makers have had material of a store. The database matches what left them against their
 * oldest slips, counts what is open by its age and gives back no more than a page of it. That she
 * keeps a rest for other work does not make it younger.
 */
@ApplicationScoped
public class AgeingBoard {
  /** Who holds something is kept; only her slips and what left her of that lot are read. */
  private static final String OPEN =
      """
      SELECT still.*, TIMESTAMPDIFF(MONTH, still.issued_on, ?3) AS months FROM (
      SELECT given.number, given.serial,
        DATE(TIMESTAMPADD(MINUTE, ?2, given.made_at)) AS issued_on, given.made_at, given.id,
        given.work_order, given.member_ref, given.lot_number, given.material_name, given.unit,
        given.amount,
        LEAST(given.amount, given.so_far - COALESCE(gone.amount, 0)) AS still_open
      FROM (
        SELECT s.number, s.serial, s.made_at, s.work_order, s.member_ref, i.lot_number,
          i.material_name, i.unit, i.amount, i.id, held.lot_id,
          SUM(i.amount) OVER (PARTITION BY s.member_ref, i.lot_number ORDER BY s.made_at, i.id)
            AS so_far
        FROM (
          SELECT DISTINCT b.member_ref, b.lot_id FROM material_balance b
          WHERE b.cooperative_ref = ?1 AND b.place = 'MEMBER') held
        JOIN material_lot l ON l.id = held.lot_id
        JOIN issue_slip s ON s.member_ref = held.member_ref AND s.cooperative_ref = ?1
        JOIN issue_slip_line i ON i.slip_id = s.id AND i.lot_number = l.number) given
      LEFT JOIN (
        SELECT m.member_ref, m.lot_id, SUM(m.amount) AS amount
        FROM (
          SELECT DISTINCT b.member_ref, b.lot_id FROM material_balance b
          WHERE b.cooperative_ref = ?1 AND b.place = 'MEMBER') held
        JOIN material_movement m ON m.member_ref = held.member_ref AND m.lot_id = held.lot_id
        WHERE m.kind IN ('RETURNED', 'HANDED_IN', 'USUAL_LOSS', 'SCRAPPED', 'LOST_IN_MAKING')
        GROUP BY m.member_ref, m.lot_id) gone
      ON gone.member_ref = given.member_ref AND gone.lot_id = given.lot_id
      WHERE given.so_far > COALESCE(gone.amount, 0)) still
      """;

  private static final String COUNTED =
      "SELECT age.months, age.unit, COUNT(*), SUM(age.still_open) FROM ("
          + OPEN
          + ") age GROUP BY age.months, age.unit";

  private static final String ROWS =
      "SELECT age.number, age.serial, DATE_FORMAT(age.issued_on, '%Y-%m-%d'), age.work_order,"
          + " age.member_ref, age.lot_number, age.material_name, age.unit, age.amount,"
          + " age.still_open FROM ("
          + OPEN
          + ") age WHERE age.months >= ?4 AND age.months < ?5 ORDER BY age.made_at, age.id";

  private static final int SECONDS = 60;

  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject Cooperatives cooperatives;
  @Inject Clock clock;

  /** Today, counted by age. */
  @SuppressWarnings("unchecked")
  public Ageing of(CooperativeRef ref) {
    var cooperative = cooperatives.get(ref);
    var warn = JobWorkRules.of(cooperative.stateCode()).map(JobWorkRules::warnMonths);
    List<Object[]> counted = asked(COUNTED, cooperative).getResultList();
    var ages =
        counted.stream()
            .map(
                row ->
                    new Ageing.Age(
                        ((Number) row[0]).intValue(),
                        ((Number) row[2]).intValue(),
                        Quantity.of((BigDecimal) row[3], Unit.valueOf((String) row[1]))))
            .toList();
    return Ageing.of(ages, today(cooperative), warn.orElse(List.of()));
  }

  /** A page of what is open, the oldest first. */
  public List<OpenChallan> rows(CooperativeRef ref, Ageing.Span span, int first, int count) {
    return rows(span(ref, span).setFirstResult(first).setMaxResults(count));
  }

  /** All that is open for at least so many whole months, the oldest first. */
  public List<OpenChallan> from(CooperativeRef ref, int months) {
    return rows(span(ref, Ageing.Span.from(months)));
  }

  private Query span(CooperativeRef ref, Ageing.Span span) {
    return asked(ROWS, cooperatives.get(ref))
        .setParameter(4, span.from())
        .setParameter(5, span.until());
  }

  private Query asked(String sql, Cooperative cooperative) {
    var today = today(cooperative);
    return em.createNativeQuery(sql)
        .setParameter(1, cooperative.ref().value())
        .setParameter(2, minutesAhead(today, cooperative.zone()))
        .setParameter(3, today.toString());
  }

  @SuppressWarnings("unchecked")
  private static List<OpenChallan> rows(Query query) {
    List<Object[]> rows = query.getResultList();
    return rows.stream().map(AgeingBoard::challan).toList();
  }

  private LocalDate today(Cooperative cooperative) {
    return cooperative.businessDay(clock.instant());
  }

  /** The database counts in UTC; the day of a slip is that of the store. */
  private static int minutesAhead(LocalDate today, ZoneId zone) {
    return today.atStartOfDay(zone).getOffset().getTotalSeconds() / SECONDS;
  }

  private static OpenChallan challan(Object[] row) {
    var issuedOn = LocalDate.parse((String) row[2]);
    var work = new WorkOrderNumber((String) row[3]);
    var serial = Optional.ofNullable((String) row[1]);
    var paper = new OpenChallan.Paper(new ChallanNumber((String) row[0]), serial, issuedOn, work);
    var unit = Unit.valueOf((String) row[7]);
    return new OpenChallan(
        paper,
        new MemberRef((String) row[4]),
        new LotNumber((String) row[5]),
        (String) row[6],
        Quantity.of((BigDecimal) row[8], unit),
        Quantity.of((BigDecimal) row[9], unit));
  }
}
