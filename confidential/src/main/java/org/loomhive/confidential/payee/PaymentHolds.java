package org.loomhive.confidential.payee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.loomhive.confidential.access.AccessLog;
import org.loomhive.confidential.access.Seal;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.Role;
import org.loomhive.kernel.leaf.Portions;

/**
 * Payments that wait until somebody was asked. A case worker may hold the payment of any member,
 * referred or not; the other side learns the word and nothing else.
 */
@ApplicationScoped
public class PaymentHolds {
  private static final String MEMBER = "hold.member";
  private static final String WHY = "hold.why";
  private static final int AT_ONCE = 500;

  @PersistenceContext(unitName = "confidential")
  EntityManager em;

  @Inject AccessLog log;
  @Inject Seal seal;
  @Inject Clock clock;

  /** Holding twice is the same as holding once. */
  @Transactional(TxType.REQUIRES_NEW)
  public void hold(MemberRef member, String why, Actor actor) {
    actor.require(Role.CASE_WORKER);
    AccessLog.requireReason(why);
    if (open(member).isPresent()) return;
    var lookup = lookup(member);
    var closed = seal.close(MEMBER, lookup, member.value());
    em.persist(
        new PaymentHold(lookup, closed, seal.close(WHY, lookup, why.strip()))
            .setBy(actor.ref(), clock.instant()));
  }

  /** The payment goes with the next run. */
  @Transactional(TxType.REQUIRES_NEW)
  public void lift(MemberRef member, Actor actor) {
    actor.require(Role.CASE_WORKER);
    open(member).ifPresent(hold -> hold.lift(actor.ref(), clock.instant()));
  }

  /** All that are open, the oldest first; the look is on record. */
  @Transactional(TxType.REQUIRES_NEW)
  public List<OpenHold> open(Actor actor) {
    actor.require(Role.CASE_WORKER);
    log.look(actor, "list", "payment holds", "payments that wait");
    return em.createQuery(
            "select h from PaymentHold h where h.liftedAt is null order by h.id", PaymentHold.class)
        .getResultStream()
        .map(this::opened)
        .toList();
  }

  private OpenHold opened(PaymentHold hold) {
    var lookup = hold.memberLookup();
    return new OpenHold(
        new MemberRef(seal.open(MEMBER, lookup, hold.sealedMember())),
        seal.open(WHY, lookup, hold.sealedWhy()),
        hold.setBy(),
        hold.setAt());
  }

  /** Which of them wait. */
  Set<MemberRef> among(Collection<MemberRef> members) {
    var byLookup = new HashMap<String, MemberRef>();
    for (MemberRef member : members) byLookup.put(lookup(member), member);
    var held = new HashSet<MemberRef>();
    for (var some : Portions.of(byLookup.keySet(), AT_ONCE))
      em.createQuery(
              "select h.memberLookup from PaymentHold h where h.liftedAt is null"
                  + " and h.memberLookup in :some",
              String.class)
          .setParameter("some", some)
          .getResultStream()
          .forEach(found -> held.add(byLookup.get(found)));
    return held;
  }

  private Optional<PaymentHold> open(MemberRef member) {
    return em.createQuery(
            "select h from PaymentHold h where h.liftedAt is null and h.memberLookup = :lookup",
            PaymentHold.class)
        .setParameter("lookup", lookup(member))
        .getResultStream()
        .findFirst();
  }

  private String lookup(MemberRef member) {
    return seal.lookup(MEMBER, member.value());
  }
}
