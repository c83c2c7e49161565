package org.loomhive.ordering.basket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.loomhive.kernel.BuyerRef;
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
    return find(token, LockModeType.NONE);
  }

  public Basket get(BasketToken token) {
    return find(token).orElseThrow(() -> new NotFound("basket", "***"));
  }

  /** The same, and nobody else changes it until the transaction ends. */
  public Optional<Basket> lock(BasketToken token) {
    return find(token, LockModeType.PESSIMISTIC_WRITE);
  }

  /** By its first key, else by that of another device of its owner. */
  private Optional<Basket> find(BasketToken token, LockModeType lock) {
    var key = token.hash();
    return one("select b from Basket b where b.tokenHash = :key", key, lock)
        .or(() -> one("select k.basket from BasketKey k where k.tokenHash = :key", key, lock));
  }

  /** That of an account; nobody else changes it until the transaction ends. */
  Optional<Basket> lock(BuyerRef buyer) {
    var query = "select b from Basket b where b.buyer = :key";
    return one(query, buyer, LockModeType.PESSIMISTIC_WRITE);
  }

  private Optional<Basket> one(String query, Object key, LockModeType lock) {
    var asked = em.createQuery(query, Basket.class).setParameter("key", key);
    if (lock != LockModeType.NONE) asked.setLockMode(lock); // said, it is thought out anew
    return asked.getResultStream().findFirst();
  }

  void add(BasketKey key) {
    em.persist(key);
  }

  /** Opens nothing any more. */
  void removeKey(BasketToken token) {
    em.createQuery("delete from BasketKey k where k.tokenHash = :hash")
        .setParameter("hash", token.hash())
        .executeUpdate();
  }

  void remove(Basket basket) {
    em.createQuery("delete from BasketKey k where k.basket = :basket")
        .setParameter("basket", basket)
        .executeUpdate();
    em.remove(basket);
    em.flush(); // its key may open another one from now on
  }

  /** What lies in the basket of an account. */
  public List<BasketLine> linesOf(BuyerRef buyer) {
    return one("select b from Basket b where b.buyer = :key", buyer, LockModeType.NONE)
        .map(Basket::lines)
        .orElse(List.of());
  }

  /** Takes baskets away that nobody touched since; gives how many lines and baskets. */
  @Transactional
  public int removeUntouchedSince(Instant then) {
    for (String part : List.of("basket_line", "basket_key"))
      em.createNativeQuery(
              "DELETE FROM "
                  + part
                  + " WHERE basket_id IN (SELECT id FROM basket WHERE touched_at < ?)")
          .setParameter(1, java.sql.Timestamp.from(then))
          .executeUpdate();
    return em.createNativeQuery("DELETE FROM basket WHERE touched_at < ?")
        .setParameter(1, java.sql.Timestamp.from(then))
        .executeUpdate();
  }
}
