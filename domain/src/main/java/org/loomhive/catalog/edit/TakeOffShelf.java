package org.loomhive.catalog.edit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.loomhive.catalog.CatalogRefusal;
import org.loomhive.catalog.Product;
import org.loomhive.catalog.Variant;
import org.loomhive.catalog.Variants;
import org.loomhive.catalog.shelf.PublishProduct;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Sku;

/**
 * Staff take a product or one of its variants off the shelf, and put it back. From that moment
 * nobody finds or orders it; what was ordered before goes on. Twice is the same as once.
 */
@ApplicationScoped
public class TakeOffShelf {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject EditProduct products;
  @Inject Variants variants;
  @Inject PublishProduct shelf;
  @Inject Clock clock;

  /** Why it is taken off, in a word and in words for the office. */
  public record Why(OffShelf reason, String note) {
    public Why {
      if (reason == null || note == null || note.isBlank())
        throw new Refused(CatalogRefusal.WHY_OFF_SHELF);
      note = note.strip();
    }
  }

  @Transactional
  public void takeOff(String slug, Why why, Actor actor) {
    var product = products.mine(slug, actor);
    if (product.isOffShelf()) return;
    shelf.takeDown(product);
    note(new ShelfMove(product, null).off(why.reason(), why.note()), actor);
  }

  /** Refused when it cannot be sold honestly, as when it was put there first. */
  @Transactional
  public void putBack(String slug, Actor actor) {
    var product = products.mine(slug, actor);
    if (!product.isOffShelf()) return;
    products.publish(slug, actor);
    note(new ShelfMove(product, null), actor);
  }

  /** The others of its product stay; where there is none, the product is taken off. */
  @Transactional
  public void takeOff(Sku sku, Why why, Actor actor) {
    var product = products.mine(variants.get(sku).product().slug(), actor);
    var variant = variants.get(sku);
    if (variant.isOffShelf()) return;
    boolean isLast = product.flawlessOnShelf().stream().allMatch(one -> one.sku().equals(sku));
    if (isLast) throw new Refused(CatalogRefusal.LAST_ON_SHELF);
    withSeconds(variant).forEach(one -> one.leaveShelf(clock.instant()));
    products.arrange(product);
    note(new ShelfMove(product, sku).off(why.reason(), why.note()), actor);
  }

  @Transactional
  public void putBack(Sku sku, Actor actor) {
    var product = products.mine(variants.get(sku).product().slug(), actor);
    var variant = variants.get(sku);
    if (!variant.isOffShelf()) return;
    withSeconds(variant).forEach(Variant::comeBack);
    products.arrange(product);
    note(new ShelfMove(product, sku), actor);
  }

  /** What has a flaw besides goes with what has none. */
  private static List<Variant> withSeconds(Variant good) {
    return good.product().variants().stream()
        .filter(
            one -> one.sku().equals(good.sku()) || one.secondOf().equals(Optional.of(good.sku())))
        .toList();
  }

  private void note(ShelfMove move, Actor actor) {
    em.persist(move.by(actor, clock.instant()));
  }

  /** What was taken off and put back of a product, the newest first. */
  public List<ShelfMove> moves(Product product) {
    return em.createQuery(
            "select m from ShelfMove m where m.product = :product order by m.movedAt desc, m.id"
                + " desc",
            ShelfMove.class)
        .setParameter("product", product.id())
        .getResultList();
  }
}
