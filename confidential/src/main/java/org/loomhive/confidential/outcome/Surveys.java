package org.loomhive.confidential.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.loomhive.confidential.access.FileRef;

/** All surveys, in the order in which they were recorded. */
@ApplicationScoped
public class Surveys {
  @PersistenceContext(unitName = "confidential")
  EntityManager em;

  void add(Survey survey) {
    em.persist(survey);
  }

  public List<Survey> of(FileRef file) {
    return em.createQuery(
            "select s from Survey s where s.file = :file order by s.answeredOn, s.id", Survey.class)
        .setParameter("file", file)
        .getResultList();
  }

  List<Survey> all() {
    return em.createQuery("select s from Survey s order by s.id", Survey.class).getResultList();
  }
}
