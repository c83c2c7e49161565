package org.loomhive.buyer.address;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.loomhive.kernel.BuyerRef;
import org.loomhive.kernel.NotFound;

/** All addresses that were kept. Each is found by its owner only. */
@ApplicationScoped
public class BuyerAddresses {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  void add(BuyerAddress address) {
    em.persist(address);
  }

  void remove(BuyerAddress address) {
    em.remove(address);
  }

  /** The one that was used last comes first. */
  public List<BuyerAddress> of(BuyerRef buyer) {
    return em.createQuery(
            "select a from BuyerAddress a where a.buyer = :buyer order by a.usedAt desc, a.id",
            BuyerAddress.class)
        .setParameter("buyer", buyer)
        .getResultList();
  }

  public BuyerAddress get(BuyerRef buyer, AddressRef ref) {
    return of(buyer).stream()
        .filter(one -> one.ref().equals(ref))
        .findFirst()
        .orElseThrow(() -> new NotFound("address", ref));
  }
}
