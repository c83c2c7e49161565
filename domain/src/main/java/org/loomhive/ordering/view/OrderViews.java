package org.loomhive.ordering.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;

/** All kept views. Each is changed by its owner alone. */
@ApplicationScoped
public class OrderViews {
  private static final int MOST = 30;

  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject Clock clock;

  /** Her own, and those that are shared with a cooperative that she sees, by name. */
  public List<OrderView> seenBy(Actor actor) {
    return em.createQuery(
            "select v from OrderView v where v.owner = :who or v.sharedWith is not null"
                + " order by v.name, v.id",
            OrderView.class)
        .setParameter("who", actor.ref())
        .getResultStream()
        .filter(one -> one.isOf(actor) || actor.sees(one.sharedWith().orElseThrow()))
        .toList();
  }

  /**
   * @param asked the part of the address behind the question mark
   * @param sharedWith null for one that only she sees
   */
  @Transactional
  public void keep(String name, String asked, CooperativeRef sharedWith, Actor actor) {
    actor.require(Role.MANAGER, Role.QUALITY, Role.NETWORK_ADMIN);
    if (name.isBlank()) throw new Refused(ViewRefusal.NO_NAME);
    if (sharedWith != null) actor.requireSight(sharedWith);
    var own = ownedBy(actor);
    if (own.size() >= MOST) throw new Refused(ViewRefusal.TOO_MANY_VIEWS, MOST);
    if (own.stream().anyMatch(one -> one.name().equalsIgnoreCase(name.strip())))
      throw new Refused(ViewRefusal.NAME_TAKEN, name.strip());
    em.persist(new OrderView(name.strip(), asked, actor, clock.instant()).isSharedWith(sharedWith));
  }

  /** One of her own; what is not there is forgotten already. */
  @Transactional
  public void forget(String name, Actor actor) {
    ownedBy(actor).stream().filter(one -> one.name().equals(name)).forEach(em::remove);
  }

  private List<OrderView> ownedBy(Actor actor) {
    return em.createQuery("select v from OrderView v where v.owner = :who", OrderView.class)
        .setParameter("who", actor.ref())
        .getResultList();
  }
}
