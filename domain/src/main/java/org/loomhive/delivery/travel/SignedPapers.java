package org.loomhive.delivery.travel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.loomhive.delivery.papers.CustomsRecord;
import org.loomhive.delivery.papers.CustomsRecords;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.kernel.Refused;

/** The papers of all parcels that are there. */
@ApplicationScoped
public class SignedPapers {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject CustomsRecords records;
  @Inject Clock clock;

  public void add(SignedPaper paper, Actor actor) {
    em.persist(paper.written(clock.instant(), actor.ref()));
  }

  public List<SignedPaper> of(CustomsRecord record) {
    return em.createQuery(
            "select p from SignedPaper p where p.record = :record order by p.id", SignedPaper.class)
        .setParameter("record", record)
        .getResultList();
  }

  public Optional<SignedPaper> find(CustomsRecord record, TravelPaper paper) {
    return of(record).stream().filter(one -> one.paper() == paper).findFirst();
  }

  /** What has to lie in the parcel and does not yet. */
  public List<TravelPaper> missing(CustomsRecord record) {
    var there = of(record).stream().map(SignedPaper::paper).collect(Collectors.toSet());
    return record.papers().stream().filter(one -> !there.contains(one)).sorted().toList();
  }

  /**
   * Asked before a parcel is handed over.
   *
   * @throws Refused PAPER_MISSING with the first that is missing
   */
  public void requireAll(OrderNumber order, int parcel) {
    records.find(order, parcel).stream()
        .flatMap(record -> missing(record).stream())
        .findFirst()
        .ifPresent(
            paper -> {
              throw new Refused(TravelRefusal.PAPER_MISSING, order, parcel, paper);
            });
  }
}
