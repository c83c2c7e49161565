package org.loomhive.confidential.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.loomhive.confidential.access.FileRef;

/** All consents that were ever given, also those that were taken back. */
@ApplicationScoped
public class Consents {
  @PersistenceContext(unitName = "confidential")
  EntityManager em;

  void add(ConsentGiven consent) {
    em.persist(consent);
  }

  /** In the order in which they were recorded. */
  public List<ConsentGiven> of(FileRef file) {
    return em.createQuery(
            "select c from ConsentGiven c where c.file = :file order by c.id", ConsentGiven.class)
        .setParameter("file", file)
        .getResultList();
  }

  public boolean holds(FileRef file, Purpose purpose, LocalDate day) {
    return of(file).stream().anyMatch(c -> c.purpose() == purpose && c.holdsOn(day));
  }
}
