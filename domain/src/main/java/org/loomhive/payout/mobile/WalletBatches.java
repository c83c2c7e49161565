package org.loomhive.payout.mobile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.PayRunRef;
import org.loomhive.payout.PayLines;
import org.loomhive.payout.SendPayRun;

/** All runs that go to phones, and how far each is. */
@ApplicationScoped
public class WalletBatches {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject SendPayRun sending;
  @Inject PayLines lines;
  @Inject Clock clock;

  public Optional<WalletBatch> find(PayRunRef run) {
    return em.createQuery("select b from WalletBatch b where b.run = :run", WalletBatch.class)
        .setParameter("run", run)
        .getResultStream()
        .findFirst();
  }

  /** Pending before anything is asked of the service. Wishing twice is wishing once. */
  @Transactional
  public void wish(PayRunRef run, byte[] batch, Actor actor) {
    sending.send(run, batch, actor);
    if (find(run).isEmpty()) em.persist(new WalletBatch(run, actor.ref(), clock.instant()));
  }

  /** In a transaction, because a job of the server has nothing else. */
  @Transactional
  public List<WalletBatch> open() {
    return em.createQuery(
            "select b from WalletBatch b where b.doneAt is null order by b.id", WalletBatch.class)
        .getResultList();
  }

  @Transactional
  void made(PayRunRef run, String number) {
    get(run).made(number);
  }

  @Transactional
  void approved(PayRunRef run) {
    get(run).approved(clock.instant());
  }

  /** Once nothing of it is on its way any more. */
  @Transactional
  boolean doneIfDecided(PayRunRef run) {
    boolean isOpen =
        lines.of(run).stream()
            .anyMatch(line -> line.isSent() && !line.isSettled() && !line.isRejected());
    if (!isOpen) get(run).done(clock.instant());
    return !isOpen;
  }

  private WalletBatch get(PayRunRef run) {
    return find(run).orElseThrow(() -> new NotFound("wallet batch", run));
  }
}
