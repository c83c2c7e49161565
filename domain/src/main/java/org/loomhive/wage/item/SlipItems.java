package org.loomhive.wage.item;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.SlipNumber;

/** All items of slips, those that wait and those that were taken. Rows come in and stay. */
@ApplicationScoped
public class SlipItems {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject Clock clock;

  /**
   * Writes what adds to the next slip, inside the caller's transaction. The same again is the item
   * that is there; another one under the same key is refused. What takes does not wait: how much a
   * slip can bear is known when it is fixed.
   */
  @Transactional
  public SlipItem add(SlipItem item, Actor actor) {
    if (item.kind().takes()) throw new Refused(SlipItemRefusal.TAKES_WHEN_FIXED, item.key());
    return write(item, actor);
  }

  /** Writes what this slip has from the beginning. */
  @Transactional
  public SlipItem addOnto(SlipNumber slip, SlipItem item, Actor actor) {
    var written = write(item, actor);
    written.takeOnto(slip);
    return written;
  }

  private SlipItem write(SlipItem item, Actor actor) {
    var earlier = find(item.key());
    if (earlier.isPresent()) {
      if (earlier.get().saysTheSameAs(item)) return earlier.get();
      throw new Refused(SlipItemRefusal.KEY_TAKEN, item.key());
    }
    em.persist(item.written(clock.instant(), actor.ref()));
    return item;
  }

  public Optional<SlipItem> find(String key) {
    return em.createQuery("select i from SlipItem i where i.key = :key", SlipItem.class)
        .setParameter("key", key)
        .getResultStream()
        .findFirst();
  }

  /** What no slip has taken yet, the oldest first. */
  public List<SlipItem> waiting(CooperativeRef cooperative) {
    return waiting(cooperative, LockModeType.NONE);
  }

  /** The same, and nobody else takes it until this transaction ends. */
  public List<SlipItem> holdWaiting(CooperativeRef cooperative) {
    return waiting(cooperative, LockModeType.PESSIMISTIC_WRITE);
  }

  private List<SlipItem> waiting(CooperativeRef cooperative, LockModeType lock) {
    return em.createQuery(
            "select i from SlipItem i where i.cooperative = :cooperative and i.slip is null"
                + " order by i.id",
            SlipItem.class)
        .setParameter("cooperative", cooperative)
        .setLockMode(lock)
        .getResultList();
  }

  /** What a slip holds besides pieces. */
  public List<SlipItem> of(SlipNumber slip) {
    return em.createQuery(
            "select i from SlipItem i where i.slip = :slip order by i.id", SlipItem.class)
        .setParameter("slip", slip)
        .getResultList();
  }

  /** Hers that wait for a slip. */
  public List<SlipItem> waiting(MemberRef member) {
    return em.createQuery(
            "select i from SlipItem i where i.member = :member and i.slip is null order by i.id",
            SlipItem.class)
        .setParameter("member", member)
        .getResultList();
  }
}
