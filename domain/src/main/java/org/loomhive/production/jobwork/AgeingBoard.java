package org.loomhive.production.jobwork;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
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
 * How long makers have had the material of a store. The database matches what left them against
 * their oldest slips and gives back only what is open, so the size of the past does not matter to
 * the page. That she keeps a rest for other work does not make it younger.
 */
@ApplicationScoped
public class AgeingBoard {
  /** Who holds something is kept; only her slips and what left her of that lot are read. */
  private static final String OPEN =
      """
      SELECT given.number, given.serial,
        DATE_FORMAT(TIMESTAMPADD(MINUTE, ?2, given.made_at), '%Y-%m-%d'), given.work_order, given.member_ref,
        given.lot_number, given.material_name, given.unit, given.amount,
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
      WHERE given.so_far > COALESCE(gone.amount, 0)
      ORDER BY given.made_at, given.id
      """;

  private static final int SECONDS = 60;

  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject Cooperatives cooperatives;
  @Inject Clock clock;

  /** Today, the oldest first. */
  public Ageing of(CooperativeRef ref) {
    var cooperative = cooperatives.get(ref);
    var warn = JobWorkRules.of(cooperative.stateCode()).map(JobWorkRules::warnMonths);
    var today = cooperative.businessDay(clock.instant());
    return Ageing.of(open(cooperative, today), today, warn.orElse(List.of()));
  }

  @SuppressWarnings("unchecked")
  private List<OpenChallan> open(Cooperative cooperative, LocalDate today) {
    List<Object[]> rows =
        em.createNativeQuery(OPEN)
            .setParameter(1, cooperative.ref().value())
            .setParameter(2, minutesAhead(today, cooperative.zone()))
            .getResultList();
    return rows.stream().map(AgeingBoard::challan).toList();
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
