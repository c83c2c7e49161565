package org.loomhive.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.loomhive.catalog.Products;
import org.loomhive.catalog.Variant;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.LotNumber;
import org.loomhive.kernel.Role;
import org.loomhive.material.MaterialLots;
import org.loomhive.payout.receipt.PayoutConcerns;
import org.loomhive.production.WorkOrder;
import org.loomhive.production.trace.LotTrace;
import org.loomhive.production.trace.WentInto;

/**
 * Gives the evidence about a product or a lot to the office or an auditor. Who takes it is on
 * record before it is read.
 */
@ApplicationScoped
public class TakeEvidence {
  /** Works that one file holds. */
  private static final int MOST = 2_000;

  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject GatherWork gather;
  @Inject GatherLots gatherLots;
  @Inject Products products;
  @Inject MaterialLots lots;
  @Inject LotTrace trace;
  @Inject PayoutConcerns concerns;
  @Inject Clock clock;

  @Transactional
  public Evidence take(Subject subject, Actor actor) {
    actor.require(Role.NETWORK_ADMIN, Role.AUDITOR);
    var name = nameOf(subject, actor);
    em.persist(new EvidenceTaken(subject, clock.instant(), actor.ref()));
    var works = works(subject, actor);
    var newest = works.stream().limit(MOST).toList();
    var homes = newest.stream().map(WorkOrder::cooperative).distinct().toList();
    var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    return new Evidence(
        new Evidence.About(subject, name, today),
        gather.spans(newest),
        gatherLots.of(newest.stream().map(WorkOrder::number).toList()),
        new Evidence.Checks(
            gather.isFloorPaid(newest),
            Evidence.Concerns.of(concerns.count(homes, false), concerns.count(homes, true))),
        works.size() <= MOST);
  }

  /** The newest first. */
  public List<EvidenceTaken> taken(Subject subject, int count) {
    return em.createQuery(
            "select t from EvidenceTaken t where t.kind = :kind and t.subject = :subject"
                + " order by t.id desc",
            EvidenceTaken.class)
        .setParameter("kind", subject.kind())
        .setParameter("subject", subject.key())
        .setMaxResults(count)
        .getResultList();
  }

  public String nameOf(Subject subject, Actor actor) {
    return switch (subject.kind()) {
      case PRODUCT -> products.get(subject.key()).name();
      case LOT -> lots.get(new LotNumber(subject.key()), actor).material().name();
    };
  }

  private List<WorkOrder> works(Subject subject, Actor actor) {
    return switch (subject.kind()) {
      case PRODUCT ->
          gather.ofPieces(
              products.get(subject.key()).variants().stream().map(Variant::sku).toList(), MOST + 1);
      case LOT ->
          trace.wentInto(trace.seen(new LotNumber(subject.key()), actor), 0, MOST + 1).stream()
              .map(WentInto::work)
              .toList();
    };
  }
}
