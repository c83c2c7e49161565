package org.loomhive.wage.rate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All living wages that are known. */
@ApplicationScoped
public class LivingWages {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  public void add(LivingWage wage) {
    em.persist(wage);
  }

  /** The newest that was known on a day; a study of the state itself goes before an orientation. */
  public Optional<LivingWage> forState(String stateCode, LocalDate on) {
    return of(stateCode).stream()
        .filter(wage -> !wage.asOf().isAfter(on))
        .min(Comparator.comparing(LivingWage::isOrientation));
  }

  /** The newest first. */
  public List<LivingWage> of(String stateCode) {
    return em.createQuery(
            "select w from LivingWage w where w.stateCode = :state order by w.asOf desc, w.id desc",
            LivingWage.class)
        .setParameter("state", stateCode)
        .setMaxResults(100)
        .getResultList();
  }
}
