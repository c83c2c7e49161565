package org.loomhive.stock.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.loomhive.catalog.Variant;
import org.loomhive.catalog.Variants;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.kernel.Sku;
import org.loomhive.kernel.leaf.Headings;
import org.loomhive.kernel.leaf.Leafing;
import org.loomhive.stock.StockItem;
import org.loomhive.stock.StockKeeping;
import org.loomhive.stock.StockRefusal;

/** The store of a cooperative for its office: what lies there, and what is said of it. */
@ApplicationScoped
public class StockDesk {
  private static final Headings HEADINGS =
      Headings.of(Map.of("hand", "i.onHand", "back", "i.inspection", "damaged", "i.damaged"))
          .searchedBy(
              Headings.has("v.product.name"),
              Headings.has("v.label"),
              Headings.has("cast(v.sku as char(40))"));

  private static final String LYING =
      " from StockItem i, Variant v where v.sku = i.sku and v.product.cooperative = :of";

  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject Variants variants;
  @Inject StockKeeping stock;

  /**
   * Somebody says what became of pieces.
   *
   * @param reason is written down with it
   */
  public record Told(StockDeed what, int pieces, String reason) {}

  public long count(CooperativeRef of, Leafing how) {
    var query = em.createQuery("select count(i)" + LYING + HEADINGS.where(how), Long.class);
    return HEADINGS.fill(query.setParameter("of", of), how).getSingleResult();
  }

  public List<StockRow> rows(CooperativeRef of, Leafing how) {
    var words = LYING + HEADINGS.where(how) + HEADINGS.order(how, "v.product.name, v.id");
    var query = em.createQuery("select v, i" + words, Object[].class).setParameter("of", of);
    return rows(HEADINGS.rows(query, how));
  }

  /** Empty for what never lay there. */
  public Optional<StockRow> find(Sku sku) {
    TypedQuery<Object[]> query =
        em.createQuery(
                "select v, i from StockItem i, Variant v where v.sku = i.sku and i.sku = :sku",
                Object[].class)
            .setParameter("sku", sku);
    return rows(query.getResultList()).stream().findFirst();
  }

  private List<StockRow> rows(List<Object[]> found) {
    var there = stock.of(found.stream().map(row -> ((Variant) row[0]).sku()).toList());
    return found.stream()
        .map(
            row -> {
              var variant = (Variant) row[0];
              return new StockRow(variant, (StockItem) row[1], there.get(variant.sku()));
            })
        .toList();
  }

  @Transactional
  public void tell(Sku sku, Told told, Actor actor) {
    requireMine(sku, actor);
    var why = told.reason() == null ? "" : told.reason().strip();
    if (why.isEmpty()) throw new Refused(StockRefusal.NEEDS_REASON);
    switch (told.what()) {
      case BROKE -> stock.breaks(sku, told.pieces(), why);
      case MENDED -> stock.mend(sku, told.pieces(), why);
      case WRITTEN_OFF -> stock.writeOff(sku, told.pieces(), why);
    }
  }

  /** So many pieces are sold to nobody, for a gift, a fair or a bad day. */
  @Transactional
  public void keepBack(Sku sku, int pieces, Actor actor) {
    requireMine(sku, actor);
    stock.keepBack(sku, pieces);
  }

  private void requireMine(Sku sku, Actor actor) {
    actor.require(Role.MANAGER, Role.NETWORK_ADMIN);
    actor.requireSight(variants.get(sku).product().cooperative());
  }
}
