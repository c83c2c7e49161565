package org.loomhive.payout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.PayLineRef;
import org.loomhive.kernel.PayRunRef;
import org.loomhive.kernel.leaf.Leafing;

/** The lines of all runs. */
@ApplicationScoped
public class PayLines {
  private static final int FIVE_YEARS = 60;

  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  void add(PayLine line) {
    em.persist(line);
  }

  /** What happened to them stands in the database from here on. */
  public void write() {
    em.flush();
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
