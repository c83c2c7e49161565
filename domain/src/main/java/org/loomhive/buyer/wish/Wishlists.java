package org.loomhive.buyer.wish;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.loomhive.kernel.BuyerRef;

/** All wishlists. */
@ApplicationScoped
public class Wishlists {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  void add(Wishlist list) {
    em.persist(list);
  }

  void remove(Wishlist list) {
    em.remove(list);
  }

  /** A list's owner: an account, or the key in a browser. */
  public Optional<Wishlist> find(WishOwner owner) {
    return query(owner).getResultStream().findFirst();
  }

  /** The same, and nobody else changes it until the transaction ends. */
  Optional<Wishlist> lock(WishOwner owner) {
    return query(owner).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
  }

  /** All of an account; her wishes come first. */
  public List<Wishlist> of(BuyerRef buyer) {
    return em.createQuery(
            "select w from Wishlist w where w.buyer = :owner order by w.id", Wishlist.class)
        .setParameter("owner", buyer)
        .getResultStream()
        .sorted(Comparator.comparing(Wishlist::isNamed))
        .toList();
  }

  /** One that is shared, by the key in its address. */
  public Optional<Wishlist> shared(WishToken key) {
    return em.createQuery("select w from Wishlist w where w.shareKey = :key", Wishlist.class)
        .setParameter("key", key.value())
        .getResultStream()
        .findFirst();
  }

  /** Takes lists without account away that nobody touched since; gives how many. */
  @Transactional
  public int removeUntouchedSince(Instant then) {
    var old = "token_hash IS NOT NULL AND buyer_ref IS NULL AND touched_at < ?";
    em.createNativeQuery(
            "DELETE FROM wish WHERE wishlist_id IN (SELECT id FROM wishlist WHERE " + old + ")")
        .setParameter(1, java.sql.Timestamp.from(then))
        .executeUpdate();
    return em.createNativeQuery("DELETE FROM wishlist WHERE " + old)
        .setParameter(1, java.sql.Timestamp.from(then))
        .executeUpdate();
  }

  private TypedQuery<Wishlist> query(WishOwner owner) {
    var query =
        owner.buyer() != null
            ? em.createQuery(
                    "select w from Wishlist w where w.buyer = :owner and w.ref = :ref",
                    Wishlist.class)
                .setParameter("owner", owner.buyer())
                .setParameter("ref", owner.list())
            : em.createQuery("select w from Wishlist w where w.tokenHash = :owner", Wishlist.class)
                .setParameter("owner", owner.token().hash());
    return query;
  }
}
