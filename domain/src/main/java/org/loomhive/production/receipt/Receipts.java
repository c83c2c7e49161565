package org.loomhive.production.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.ReceiptNumber;
import org.loomhive.production.WorkOrder;

/** All receipts of finished pieces. Whoever changes one holds the lock of its work order. */
@ApplicationScoped
public class Receipts {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject Clock clock;

  void add(Receipt receipt) {
    em.persist(receipt);
  }

  /** The rejected pieces of a receipt come once more. */
  public Receipt again(Receipt first, int rejected, Actor actor) {
    var again = first.again(rejected).by(actor, clock.instant());
    add(again);
    return again;
  }

  /** The seconds of a receipt come once more; they earned already. */
  public Receipt paidAgain(Receipt first, int seconds, Actor actor) {
    var again = first.paidAgain(seconds).by(actor, clock.instant());
    add(again);
    return again;
  }

  public Optional<Receipt> find(ReceiptNumber number) {
    return query("r.number = :about", number).getResultStream().findFirst();
  }

  /** For those who see its cooperative; for others it is not there. */
  public Receipt get(ReceiptNumber number, Actor actor) {
    return find(number)
        .filter(receipt -> actor.sees(receipt.workOrder().cooperative()))
        .orElseThrow(() -> new NotFound("receipt", number));
  }

  /** For the maker of its pieces; for others it is not there. */
  public Receipt getOwn(ReceiptNumber number, MemberRef maker) {
    return find(number)
        .filter(receipt -> receipt.workOrder().member().filter(maker::equals).isPresent())
        .orElseThrow(() -> new NotFound("receipt", number));
  }

  /** As it is now that its work order is locked. */
  public Receipt now(Receipt receipt) {
    em.refresh(receipt);
    return receipt;
  }

  /** The oldest first. */
  public List<Receipt> of(WorkOrder work) {
    return query("r.workOrder = :about", work).getResultList();
  }

  /** Those of a work order that nobody looked at yet. */
  public List<Receipt> waiting(WorkOrder work) {
    return query("r.workOrder = :about and r.inspectedAt is null", work).getResultList();
  }

  /** The receipt in which somebody else looks at its rejected pieces. */
  public Optional<Receipt> againFor(Receipt receipt) {
    return again(receipt, false);
  }

  /** The receipt in which somebody else looks at its seconds. */
  public Optional<Receipt> paidAgainFor(Receipt receipt) {
    return again(receipt, true);
  }

  private Optional<Receipt> again(Receipt first, boolean paid) {
    return query("r.againFor = :about and r.paidBefore = " + paid, first.number())
        .getResultStream()
        .findFirst();
  }

  private TypedQuery<Receipt> query(String where, Object about) {
    return em.createQuery(
            "select r from Receipt r where " + where + " order by r.id", Receipt.class)
        .setParameter("about", about);
  }
}
