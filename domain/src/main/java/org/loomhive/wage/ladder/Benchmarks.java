package org.loomhive.wage.ladder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All benchmarks that are known. */
@ApplicationScoped
public class Benchmarks {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  public void add(Benchmark found) {
    em.persist(found);
  }

  /** The newest that was known on a day; a study of the state itself goes before an orientation. */
  public Optional<Benchmark> find(BenchmarkKind kind, String stateCode, LocalDate on) {
    return of(stateCode).stream()
        .filter(one -> one.kind() == kind && !one.asOf().isAfter(on))
        .min(Comparator.comparing(Benchmark::isOrientation));
  }

  /** The newest first. */
  public List<Benchmark> of(String stateCode) {
    return em.createQuery(
            "select b from Benchmark b where b.stateCode = :state order by b.asOf desc, b.id desc",
            Benchmark.class)
        .setParameter("state", stateCode)
        .setMaxResults(100)
        .getResultList();
  }
}
