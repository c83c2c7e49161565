package org.loomhive.impact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The register of all that was ever published. */
@ApplicationScoped
public class Figures {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  void add(PublishedFigure figure) {
    em.persist(figure);
  }

  public Optional<PublishedFigure> find(String name, Quarter quarter) {
    return em.createQuery(
            "select f from PublishedFigure f where f.name = :name and f.quarter = :quarter",
            PublishedFigure.class)
        .setParameter("name", name)
        .setParameter("quarter", quarter)
        .getResultStream()
        .findFirst();
  }

  /** The newest of each name; what is a part of another is published after it. */
  public List<PublishedFigure> newest() {
    return em.createQuery(
            "select f from PublishedFigure f where f.id ="
                + " (select max(g.id) from PublishedFigure g where g.name = f.name)"
                + " order by f.id",
            PublishedFigure.class)
        .setMaxResults(100)
        .getResultList();
  }
}
