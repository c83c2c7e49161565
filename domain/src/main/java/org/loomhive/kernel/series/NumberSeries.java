package org.loomhive.kernel.series;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/**
 * Numbers from 1 on, where a law asks that none is missing and none comes twice. The counter's row
 * is locked until the transaction ends and goes back with it; so a number is drawn last, to hold up
 * nobody.
 */
@ApplicationScoped
public class NumberSeries {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  /**
   * @param name what is numbered, for whom and in which year; at most 80 letters
   */
  @Transactional
  public int next(String name) {
    em.createNativeQuery(
            "INSERT INTO number_series (name, last_number) VALUES (?, 1)"
                + " ON DUPLICATE KEY UPDATE last_number = last_number + 1")
        .setParameter(1, name)
        .executeUpdate();
    var last =
        em.createNativeQuery("SELECT last_number FROM number_series WHERE name = ? FOR UPDATE")
            .setParameter(1, name)
            .getSingleResult();
    return ((Number) last).intValue();
  }
}
