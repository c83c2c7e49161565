package org.loomhive.wage.rate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Sku;

/** All time studies. */
@ApplicationScoped
public class TimeStudies {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  public void add(TimeStudy study) {
    em.persist(study);
  }

  /** The newest that was agreed by a day. */
  public Optional<TimeStudy> find(Sku sku, LocalDate on) {
    return em.createQuery(
            """
            select s from TimeStudy s where s.sku = :sku and s.agreedOn <= :day
            order by s.agreedOn desc, s.id desc
            """,
            TimeStudy.class)
        .setParameter("sku", sku)
        .setParameter("day", on)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** The newest of each variant that was agreed by a day, in one look. */
  public Map<Sku, TimeStudy> newest(Collection<Sku> skus, LocalDate on) {
    var newest = new LinkedHashMap<Sku, TimeStudy>();
    if (skus.isEmpty()) return newest;
    em.createQuery(
            "select s from TimeStudy s where s.sku in :skus and s.agreedOn <= :day"
                + " order by s.agreedOn desc, s.id desc",
            TimeStudy.class)
        .setParameter("skus", skus)
        .setParameter("day", on)
        .getResultStream()
        .forEach(study -> newest.putIfAbsent(study.sku(), study));
    return newest;
  }

  /** Work that nobody has timed cannot be priced, so it cannot be offered. */
  public TimeStudy require(Sku sku, LocalDate on) {
    return find(sku, on).orElseThrow(() -> new Refused(RateRefusal.NOT_TIMED, sku));
  }

  /** All that were ever agreed for a variant, the newest first. */
  public List<TimeStudy> of(Sku sku) {
    return em.createQuery(
            "select s from TimeStudy s where s.sku = :sku order by s.agreedOn desc, s.id desc",
            TimeStudy.class)
        .setParameter("sku", sku)
        .getResultList();
  }
}
