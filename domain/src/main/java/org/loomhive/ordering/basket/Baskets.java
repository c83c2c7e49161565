package org.loomhive.ordering.basket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.loomhive.kernel.NotFound;

/** All baskets. */
@ApplicationScoped
public class Baskets {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  void add(Basket basket) {
    em.persist(basket);
  }

  public Optional<Basket> find(BasketToken token) {
    return query(token).getResultStream().findFirst();
  }

  public Basket get(BasketToken token) {
    return find(token).orElseThrow(() -> new NotFound("basket", "***"));
  }

  /** The same, and nobody else changes it until the transaction ends. */
  public Optional<Basket> lock(BasketToken token) {
    return query(token).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
  }

  private TypedQuery<Basket> query(BasketToken token) {
    return em.createQuery("select b from Basket b where b.tokenHash = :hash", Basket.class)
        .setParameter("hash", token.hash());
  }

  /** Takes baskets away that nobody touched since; gives how many lines and baskets. */
  @Transactional
  public int removeUntouchedSince(Instant then) {
    em.createNativeQuery(
            "DELETE FROM basket_line WHERE basket_id IN"
                + " (SELECT id FROM basket WHERE touched_at < ?)")
        .setParameter(1, java.sql.Timestamp.from(then))
        .executeUpdate();
    return em.createNativeQuery("DELETE FROM basket WHERE touched_at < ?")
        .setParameter(1, java.sql.Timestamp.from(then))
        .executeUpdate();
  }
}
