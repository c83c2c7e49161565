package org.loomhive.delivery.papers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;

/** All who send parcels. The newest row of each counts. */
@ApplicationScoped
public class Consignors {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject Clock clock;

  /** Writes down who sends from now on. */
  @Transactional
  public void write(Consignor consignor, Actor actor) {
    actor.require(Role.NETWORK_ADMIN);
    em.persist(consignor.written(clock.instant(), actor.ref()));
  }

  /** That of a cooperative; null asks for that of the network. */
  public Optional<Consignor> find(CooperativeRef cooperative) {
    return newestFirst().stream()
        .filter(one -> one.cooperative().equals(Optional.ofNullable(cooperative)))
        .findFirst();
  }

  /** Somebody sends what this cooperative made: itself, or the network. */
  public boolean isKnownFor(CooperativeRef maker) {
    return find(maker).or(() -> find(null)).isPresent();
  }

  /** One cooperative sends by itself when it can; the network sends what several made. */
  Consignor of(Set<CooperativeRef> makers) {
    var own = makers.size() == 1 ? find(makers.iterator().next()) : Optional.<Consignor>empty();
    return own.or(() -> find(null)).orElseThrow(() -> new Refused(PapersRefusal.NO_CONSIGNOR));
  }

  private List<Consignor> newestFirst() {
    return em.createQuery("select c from Consignor c order by c.id desc", Consignor.class)
        .getResultList();
  }
}
