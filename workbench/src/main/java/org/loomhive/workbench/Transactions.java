package org.loomhive.workbench;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.HashMap;
import java.util.Map;

/** The transaction of the running thread: one entity manager for each unit that it touched. */
final class Transactions {
  private static final ThreadLocal<Map<String, EntityManager>> CURRENT = new ThreadLocal<>();
  private static final ThreadLocal<Boolean> NO_REQUEST = new ThreadLocal<>();
  private static Map<String, EntityManagerFactory> factories = Map.of();

  private Transactions() {}

  static void use(Map<String, EntityManagerFactory> units) {
    factories = Map.copyOf(units);
  }

  static boolean isActive() {
    return CURRENT.get() != null;
  }

  /** Puts a transaction of its own in front and hands back the one it hides, or null. */
  static Map<String, EntityManager> begin() {
    var hidden = CURRENT.get();
    CURRENT.set(new HashMap<>());
    return hidden;
  }

  static void end(boolean commit, Map<String, EntityManager> hidden) {
    var mine = CURRENT.get();
    try {
      if (commit) mine.values().forEach(em -> em.getTransaction().commit());
    } finally {
      for (EntityManager em : mine.values()) {
        if (em.getTransaction().isActive()) em.getTransaction().rollback();
        em.close();
      }
      if (hidden == null) CURRENT.remove();
      else CURRENT.set(hidden);
    }
  }

  /** As on a thread of a server that serves no request: only a transaction lends anything. */
  static void withoutRequest(Runnable work) {
    NO_REQUEST.set(true);
    try {
      work.run();
    } finally {
      NO_REQUEST.remove();
    }
  }

  private static EntityManager loose(String unit) {
    if (NO_REQUEST.get() != null)
      throw new IllegalStateException("neither a transaction nor a request is here for " + unit);
    return factories.get(unit).createEntityManager();
  }

  static EntityManager entityManager(String unit) {
    var current = CURRENT.get();
    if (current == null) return loose(unit);
    return current.computeIfAbsent(
        unit,
        name -> {
          var em = factories.get(name).createEntityManager();
          em.getTransaction().begin();
          return em;
        });
  }
}
