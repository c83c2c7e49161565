package org.loomhive.wage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.SlipNumber;
import org.loomhive.kernel.leaf.Leafing;
import org.loomhive.kernel.leaf.Portions;
import org.loomhive.wage.item.SlipItem;

/** All slips. */
@ApplicationScoped
public class Slips {
  private static final int FIVE_YEARS = 60;
  private static final String NET =
      "s.earnedMinor + s.topUpMinor + s.additionsMinor - s.deductionsMinor";
  private static final String UNPAID = "s.payRun is null and " + NET + " > 0";

  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  void add(Slip slip) {
    em.persist(slip);
  }

  public Optional<Slip> find(SlipNumber number) {
    return em.createQuery("select s from Slip s where s.number = :number", Slip.class)
        .setParameter("number", number)
        .getResultStream()
        .findFirst();
  }

  public Slip get(SlipNumber number) {
    return find(number).orElseThrow(() -> new NotFound("slip", number));
  }

  /** Another member's slip is not there for her. */
  public Slip getOwn(SlipNumber number, MemberRef member) {
    return find(number)
        .filter(slip -> slip.member().equals(member))
        .orElseThrow(() -> new NotFound("slip", number));
  }

  /** Those that were added stand in the database from here on. */
  void write() {
    em.flush();
  }

  /** With so many numbers at once, in no order. */
  public List<Slip> of(Collection<SlipNumber> numbers) {
    var found = new ArrayList<Slip>();
    for (var some : Portions.of(numbers, Portions.TO_ASK))
      found.addAll(
          em.createQuery("select s from Slip s where s.number in :numbers", Slip.class)
              .setParameter("numbers", some)
              .getResultList());
    return found;
  }

  /** Slips with something to pay that no pay run has taken, the oldest month first. */
  public List<Slip> unpaid() {
    return em.createQuery(
            "select s from Slip s where " + UNPAID + " order by s.period, s.cooperative, s.id",
            Slip.class)
        .getResultList();
  }

  public long countUnpaid() {
    return em.createQuery("select count(s) from Slip s where " + UNPAID, Long.class)
        .getSingleResult();
  }

  /** Hers, the newest month first. */
  public List<Slip> of(MemberRef member) {
    return em.createQuery(
            "select s from Slip s where s.member = :member order by s.period desc, s.id desc",
            Slip.class)
        .setParameter("member", member)
        .setMaxResults(FIVE_YEARS)
        .getResultList();
  }

  /** 0 if nothing of the month was paid before it ended. */
  int lastSeries(SlipItem.Whose whose, YearMonth period) {
    var last =
        em.createQuery(
                "select max(s.series) from Slip s where s.member = :member"
                    + " and s.cooperative = :cooperative and s.period = :period",
                Integer.class)
            .setParameter("member", whose.member())
            .setParameter("cooperative", whose.cooperative())
            .setParameter("period", period)
            .getSingleResult();
    return last == null ? 0 : last;
  }

  /** All of one month, with what was paid before it ended. */
  public List<Slip> of(CooperativeRef cooperative, YearMonth period) {
    return em.createQuery(
            "select s from Slip s where s.cooperative = :cooperative and s.period = :period"
                + " order by s.id",
            Slip.class)
        .setParameter("cooperative", cooperative)
        .setParameter("period", period)
        .getResultList();
  }

  /** A page of them. */
  public List<Slip> of(CooperativeRef cooperative, YearMonth period, Leafing how) {
    return em.createQuery(
            "select s from Slip s where s.cooperative = :cooperative and s.period = :period"
                + " order by s.id",
            Slip.class)
        .setParameter("cooperative", cooperative)
        .setParameter("period", period)
        .setFirstResult(how.first())
        .setMaxResults(how.count())
        .getResultList();
  }

  public long count(CooperativeRef cooperative, YearMonth period) {
    return em.createQuery(
            "select count(s) from Slip s where s.cooperative = :cooperative and s.period = :period",
            Long.class)
        .setParameter("cooperative", cooperative)
        .setParameter("period", period)
        .getSingleResult();
  }

  /** What the closed months of a cooperative came to. */
  public List<MonthTotal> months(CooperativeRef cooperative) {
    return em.createQuery(
            "select "
                + MonthTotal.ROW
                + "(s.period, count(s), sum("
                + NET
                + ")) from Slip s where s.cooperative = :cooperative group by s.period",
            MonthTotal.class)
        .setParameter("cooperative", cooperative)
        .getResultList();
  }
}
