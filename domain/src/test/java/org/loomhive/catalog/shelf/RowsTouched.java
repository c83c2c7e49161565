package org.loomhive.catalog.shelf;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

/** Counts the rows that the database reads or writes for a piece of work, by its own counters. */
@ApplicationScoped
public class RowsTouched {
  private static final List<String> READ =
      List.of(
          "HANDLER_READ_KEY",
          "HANDLER_READ_NEXT",
          "HANDLER_READ_PREV",
          "HANDLER_READ_FIRST",
          "HANDLER_READ_LAST",
          "HANDLER_READ_RND",
          "HANDLER_READ_RND_NEXT");

  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Transactional
  public long read(Runnable work) {
    return during(work, READ);
  }

  @Transactional
  public long written(Runnable work) {
    return during(work, List.of("HANDLER_WRITE", "HANDLER_DELETE"));
  }

  private long during(Runnable work, List<String> counters) {
    long before = sum(counters);
    work.run();
    return sum(counters) - before;
  }

  private long sum(List<String> counters) {
    List<?> values =
        em.createNativeQuery(
                "SELECT CAST(VARIABLE_VALUE AS SIGNED) FROM information_schema.SESSION_STATUS"
                    + " WHERE VARIABLE_NAME IN ('"
                    + String.join("', '", counters)
                    + "')")
            .getResultList();
    return values.stream().mapToLong(one -> ((Number) one).longValue()).sum();
  }
}
