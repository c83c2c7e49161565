package org.loomhive.payout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.PayLineRef;
import org.loomhive.kernel.PayRunRef;
import org.loomhive.kernel.leaf.Leafing;
import org.loomhive.kernel.leaf.ManyRows;

/** The lines of all runs. */
@ApplicationScoped
public class PayLines {
  private static final int FIVE_YEARS = 60;

  private static final String LINE =
      """
      INSERT INTO pay_line (version, ref, uetr, slip_number, live_slip, member_ref,
        cooperative_ref, minor, currency, held_for, run_id)
      VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private static final String TAKE_SLIPS =
      """
      UPDATE slip s JOIN pay_line l ON l.live_slip = s.number
      SET s.pay_run_ref = ?, s.version = s.version + 1
      WHERE l.run_id = ? AND s.pay_run_ref IS NULL
      """;

  private static final String SEND =
      """
      UPDATE pay_line l JOIN pay_run r ON r.id = l.run_id
      SET l.sent_at = ?, l.version = l.version + 1
      WHERE r.ref = ? AND l.held_for IS NULL AND l.sent_at IS NULL
      """;

  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  /** Those of a run that has just been opened, with few statements. */
  void add(PayRun run, Collection<PayLine> lines) {
    ManyRows.write(em, LINE, lines.stream().map(line -> line.asRow(run.id())).toList());
  }

  /** The slips that lines of a run pay belong to it; no other run may have taken one meanwhile. */
  void takeSlips(PayRun run, int many) {
    int taken =
        em.createNativeQuery(TAKE_SLIPS)
            .setParameter(1, run.ref().value())
            .setParameter(2, run.id())
            .executeUpdate();
    if (taken != many) throw new IllegalStateException(taken + " of " + many + " slips are free");
  }

  /** What happened to them stands in the database from here on. */
  public void write() {
    em.flush();
  }

  /** All that are not held back go out, by one statement; gives them. */
  List<PayoutEntries.Going> send(PayRunRef run, Instant now) {
    em.createNativeQuery(SEND)
        .setParameter(1, Timestamp.from(now))
        .setParameter(2, run.value())
        .executeUpdate();
    return em.createQuery(
            """
            select l.ref, l.cooperative, l.member, l.amount.minor, l.amount.currency
            from PayLine l where l.run.ref = :run and l.sentAt is not null order by l.id
            """,
            Object[].class)
        .setParameter("run", run)
        .getResultStream()
        .map(PayLines::going)
        .toList();
  }

  private static PayoutEntries.Going going(Object[] row) {
    var amount = Money.ofMinor((Long) row[3], (String) row[4]);
    return new PayoutEntries.Going(
        (PayLineRef) row[0], (CooperativeRef) row[1], (MemberRef) row[2], amount);
  }

  /** Is there any that goes out? */
  boolean hasGoing(PayRunRef run) {
    return !going(run, Leafing.through(0, 1)).isEmpty();
  }

  public Optional<PayLine> find(PayLineRef ref) {
    return em.createQuery("select l from PayLine l where l.ref = :ref", PayLine.class)
        .setParameter("ref", ref)
        .getResultStream()
        .findFirst();
  }

  public PayLine get(PayLineRef ref) {
    return find(ref).orElseThrow(() -> new NotFound("pay line", ref));
  }

  /** Another member's line is not there for her. */
  public PayLine getOwn(PayLineRef ref, MemberRef member) {
    return find(ref)
        .filter(line -> line.member().equals(member))
        .orElseThrow(() -> new NotFound("pay line", ref));
  }

  public List<PayLine> of(PayRunRef run) {
    return em.createQuery(
            "select l from PayLine l where l.run.ref = :run order by l.id", PayLine.class)
        .setParameter("run", run)
        .getResultList();
  }

  /** A page of those that go out. */
  public List<PayLine> going(PayRunRef run, Leafing how) {
    return page("l.heldFor is null", run, how);
  }

  /** A page of those that stay behind. */
  public List<PayLine> held(PayRunRef run, Leafing how) {
    return page("l.heldFor is not null", run, how);
  }

  private List<PayLine> page(String where, PayRunRef run, Leafing how) {
    return em.createQuery(
            "select l from PayLine l where l.run.ref = :run and " + where + " order by l.id",
            PayLine.class)
        .setParameter("run", run)
        .setFirstResult(how.first())
        .setMaxResults(how.count())
        .getResultList();
  }

  /** In ascending order, so that two who lock the same lines never wait for each other. */
  public List<PayLine> lockAllOf(PayRunRef run) {
    return em.createQuery(
            "select l from PayLine l where l.run.ref = :run order by l.id", PayLine.class)
        .setParameter("run", run)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  /** What went to her or is on its way, the newest first. */
  public List<PayLine> of(MemberRef member) {
    return em.createQuery(
            """
            select l from PayLine l
            where l.member = :member and l.heldFor is null and l.run.withdrawnAt is null
            order by l.id desc
            """,
            PayLine.class)
        .setParameter("member", member)
        .setMaxResults(FIVE_YEARS)
        .getResultList();
  }
}
