package org.loomhive.confidential.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.loomhive.confidential.access.FileRef;
import org.loomhive.kernel.Refused;

/** The follow-up plans of all files. */
@ApplicationScoped
public class FollowUps {
  @PersistenceContext(unitName = "confidential")
  EntityManager em;

  void add(FollowUp followUp) {
    em.persist(followUp);
  }

  public List<FollowUp> of(FileRef file) {
    return em.createQuery(
            "select f from FollowUp f where f.file = :file order by f.dueOn", FollowUp.class)
        .setParameter("file", file)
        .getResultList();
  }

  FollowUp get(FileRef file, Milestone milestone) {
    return of(file).stream()
        .filter(f -> f.milestone() == milestone)
        .findFirst()
        .orElseThrow(() -> new Refused(OutcomeRefusal.NOT_PLANNED));
  }

  /** While this is true, nobody and nothing writes or calls. */
  public boolean isUnsafeToContact(FileRef file) {
    return of(file).stream().anyMatch(f -> f.state() == FollowUpState.UNSAFE_TO_CONTACT);
  }

  /** What may be done on a day, the most urgent first; files that are unsafe are left out. */
  public List<FollowUp> openOn(LocalDate day, int count) {
    return em.createQuery(
            """
            select f from FollowUp f
            where f.doneAt is null and f.notDoneBecause is null and f.opensOn <= :day
              and not exists (
                select u from FollowUp u where u.file = f.file and u.notDoneBecause = :unsafe)
            order by f.dueOn, f.id
            """,
            FollowUp.class)
        .setParameter("day", day)
        .setParameter("unsafe", FollowUpState.UNSAFE_TO_CONTACT)
        .setMaxResults(count)
        .getResultList();
  }
}
