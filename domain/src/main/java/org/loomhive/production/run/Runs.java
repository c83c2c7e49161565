package org.loomhive.production.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.loomhive.catalog.Product;
import org.loomhive.catalog.Variant;
import org.loomhive.catalog.Variants;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.RunNumber;
import org.loomhive.kernel.Sku;
import org.loomhive.production.WorkOrder;
import org.loomhive.stock.StockKeeping;

/** All runs, and what the next could be made of. */
@ApplicationScoped
public class Runs {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject Variants variants;
  @Inject StockTargets targets;
  @Inject StockKeeping stock;

  void add(ProductionRun run) {
    em.persist(run);
  }

  Optional<ProductionRun> find(RunNumber number) {
    return em.createQuery(
            "select r from ProductionRun r where r.number = :number", ProductionRun.class)
        .setParameter("number", number)
        .getResultStream()
        .findFirst();
  }

  /** For those who see its cooperative; for others it is not there. */
  public ProductionRun get(RunNumber number, Actor actor) {
    return find(number)
        .filter(run -> actor.sees(run.cooperative()))
        .orElseThrow(() -> new NotFound("run", number));
  }

  /** The newest first. */
  public List<ProductionRun> of(CooperativeRef cooperative, int first, int count) {
    return em.createQuery(
            "select r from ProductionRun r where r.cooperative = :cooperative order by r.id desc",
            ProductionRun.class)
        .setParameter("cooperative", cooperative)
        .setFirstResult(first)
        .setMaxResults(count)
        .getResultList();
  }

  public long count(CooperativeRef cooperative) {
    return em.createQuery(
            "select count(r) from ProductionRun r where r.cooperative = :cooperative", Long.class)
        .setParameter("cooperative", cooperative)
        .getSingleResult();
  }

  public List<WorkOrder> worksOf(ProductionRun run) {
    return em.createQuery(
            "select w from WorkOrder w where w.madeAs.run = :run order by w.dueOn, w.id",
            WorkOrder.class)
        .setParameter("run", run.number())
        .getResultList();
  }

  /** What a cooperative could make together, product by product. */
  public List<OpenWork> open(CooperativeRef cooperative) {
    var bySlug = new LinkedHashMap<String, OpenWork>();
    var works = notBegun(cooperative);
    var products = products(works);
    for (WorkOrder work : works) at(bySlug, products.get(work.sku())).works().add(work);
    for (Variant variant : wanted(cooperative)) {
      int missing = missing(variant);
      if (missing > 0)
        at(bySlug, variant.product())
            .missing()
            .add(new OpenWork.Missing(variant.sku(), variant.label(), missing));
    }
    return List.copyOf(bySlug.values());
  }

  private Map<Sku, Product> products(List<WorkOrder> works) {
    return variants.of(works.stream().map(WorkOrder::sku).distinct().toList()).stream()
        .collect(Collectors.toMap(Variant::sku, Variant::product));
  }

  private static OpenWork at(LinkedHashMap<String, OpenWork> bySlug, Product product) {
    return bySlug.computeIfAbsent(
        product.slug(), slug -> new OpenWork(product, new ArrayList<>(), new ArrayList<>()));
  }

  private List<WorkOrder> notBegun(CooperativeRef cooperative) {
    return em.createQuery(
            "select w from WorkOrder w where w.cooperative = :cooperative"
                + " and w.offer.offeredAt is null and w.madeAs.run is null"
                + " and w.count.inspectedAt is null order by w.productName, w.dueOn",
            WorkOrder.class)
        .setParameter("cooperative", cooperative)
        .getResultList();
  }

  private List<Variant> wanted(CooperativeRef cooperative) {
    var skus = targets.all().stream().map(StockTarget::sku).toList();
    return variants.of(skus).stream()
        .filter(variant -> variant.product().cooperative().equals(cooperative))
        .toList();
  }

  private int missing(Variant variant) {
    int target = targets.find(variant.sku()).map(StockTarget::pieces).orElse(0);
    return target - stock.of(variant.sku()).free() - beingMadeForStore(variant.sku());
  }

  private int beingMadeForStore(Sku sku) {
    Number pieces =
        em.createQuery(
                "select coalesce(sum(w.pieces - w.count.accepted - w.count.second"
                    + " - w.count.rejected), 0) from WorkOrder w"
                    + " where w.sku = :sku and w.madeFor.order is null"
                    + " and w.count.inspectedAt is null",
                Number.class)
            .setParameter("sku", sku)
            .getSingleResult();
    return pieces.intValue();
  }
}
