package org.loomhive.payment.kept;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.loomhive.kernel.BuyerRef;

/** All buyers for whom gateways keep something. */
@ApplicationScoped
public class Payers {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  void add(Payer payer) {
    em.persist(payer);
  }

  void remove(Payer payer) {
    em.remove(payer);
  }

  List<Payer> of(BuyerRef buyer) {
    return em.createQuery("select p from Payer p where p.buyer = :buyer", Payer.class)
        .setParameter("buyer", buyer)
        .getResultList();
  }

  Optional<Payer> of(BuyerRef buyer, String gateway) {
    return of(buyer).stream().filter(one -> one.gateway().equals(gateway)).findFirst();
  }

  Optional<Payer> find(String ref) {
    return em.createQuery("select p from Payer p where p.ref = :ref", Payer.class)
        .setParameter("ref", ref)
        .getResultStream()
        .findFirst();
  }

  List<Payer> toForget(Instant now, int most) {
    return em.createQuery(
            "select p from Payer p where p.forgetAt <= :now order by p.forgetAt", Payer.class)
        .setParameter("now", now)
        .setMaxResults(most)
        .getResultList();
  }
}
