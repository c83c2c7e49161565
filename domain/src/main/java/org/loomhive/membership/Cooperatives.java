package org.loomhive.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.NotFound;

/** All cooperatives of the network. */
@ApplicationScoped
public class Cooperatives {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  public void add(Cooperative cooperative) {
    em.persist(cooperative);
  }

  public void add(MakerGroup group) {
    em.persist(group);
  }

  /** By name. */
  public List<MakerGroup> groupsOf(CooperativeRef ref) {
    return em.createQuery(
            "select g from MakerGroup g where g.cooperative = :ref order by g.name",
            MakerGroup.class)
        .setParameter("ref", ref)
        .getResultList();
  }

  public Optional<Cooperative> find(CooperativeRef ref) {
    return em.createQuery("select c from Cooperative c where c.ref = :ref", Cooperative.class)
        .setParameter("ref", ref)
        .getResultStream()
        .findFirst();
  }

  public Cooperative get(CooperativeRef ref) {
    return find(ref).orElseThrow(() -> new NotFound("cooperative", ref));
  }

  /** The same, and nobody else spends its common money until the transaction ends. */
  public Cooperative lock(CooperativeRef ref) {
    return em.createQuery("select c from Cooperative c where c.ref = :ref", Cooperative.class)
        .setParameter("ref", ref)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotFound("cooperative", ref));
  }

  public List<Cooperative> all() {
    return em.createQuery("select c from Cooperative c order by c.name", Cooperative.class)
        .getResultList();
  }

  /** Those that a person on the staff works for; all for network-wide roles. */
  public List<Cooperative> seenBy(Actor actor) {
    return all().stream().filter(c -> actor.sees(c.ref())).toList();
  }
}
