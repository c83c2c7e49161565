package org.loomhive.production.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.loomhive.catalog.Product;
import org.loomhive.catalog.Variants;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.kernel.RunNumber;
import org.loomhive.kernel.Sku;
import org.loomhive.kernel.WorkOrderNumber;
import org.loomhive.membership.Cooperatives;
import org.loomhive.production.ProductionRefusal;
import org.loomhive.production.Recipes;
import org.loomhive.production.WorkOrder;
import org.loomhive.production.WorkOrders;

/**
 * Groups open work for one product into a run, and adds work for the store in parts of a size that
 * one maker can take. The same run is made once.
 */
@ApplicationScoped
public class MakeRun {
  @Inject Runs runs;
  @Inject WorkOrders workOrders;
  @Inject Recipes recipes;
  @Inject Variants variants;
  @Inject Cooperatives cooperatives;
  @Inject Clock clock;

  /**
   * What a run is made of.
   *
   * @param number drawn before the form is filled in
   * @param works that nobody was asked to do yet
   * @param forStore pieces for the store by variant
   */
  public record NewRun(
      RunNumber number,
      CooperativeRef cooperative,
      LocalDate dueOn,
      List<WorkOrderNumber> works,
      Map<Sku, Integer> forStore) {
    public NewRun {
      works = List.copyOf(works);
      forStore = Map.copyOf(forStore);
    }
  }

  /**
   * @param piecesPerWork of what is made for the store, so many go into one work order
   */
  @Transactional
  public RunNumber make(NewRun run, int piecesPerWork, Actor actor) {
    actor.require(Role.MANAGER, Role.NETWORK_ADMIN);
    actor.requireSight(run.cooperative());
    if (runs.find(run.number()).isPresent()) return run.number();
    requireDay(run);
    var works = run.works().stream().sorted(MakeRun::byNumber).map(workOrders::lock).toList();
    var product = requireOneProduct(run, works);
    works.forEach(work -> work.joins(run.number()));
    runs.add(new ProductionRun(run, product.name()).by(actor, clock.instant()));
    run.forStore().forEach((sku, pieces) -> forStore(run, sku, pieces, piecesPerWork));
    return run.number();
  }

  private static int byNumber(WorkOrderNumber one, WorkOrderNumber other) {
    return one.value().compareTo(other.value());
  }

  private void requireDay(NewRun run) {
    var today = cooperatives.get(run.cooperative()).businessDay(clock.instant());
    if (run.dueOn().isBefore(today)) throw new Refused(ProductionRefusal.DATE_IN_THE_PAST);
  }

  private Product requireOneProduct(NewRun run, List<WorkOrder> works) {
    for (WorkOrder work : works)
      if (!work.cooperative().equals(run.cooperative()))
        throw new NotFound("work order", work.number());
    var skus = new LinkedHashSet<Sku>(run.forStore().keySet());
    works.forEach(work -> skus.add(work.sku()));
    if (skus.isEmpty()) throw new Refused(ProductionRefusal.RUN_OF_NOTHING);
    var products = skus.stream().map(sku -> variants.get(sku).product()).distinct().toList();
    if (products.size() != 1) throw new Refused(ProductionRefusal.RUN_OF_ONE_PRODUCT);
    if (!products.get(0).cooperative().equals(run.cooperative()))
      throw new Refused(ProductionRefusal.OTHER_COOPERATIVE, products.get(0).name());
    return products.get(0);
  }

  private void forStore(NewRun run, Sku sku, int pieces, int piecesPerWork) {
    var variant = variants.get(sku);
    int size = Math.max(1, piecesPerWork);
    for (int left = pieces; left > 0; left -= size) {
      var work =
          new WorkOrder(
              run.cooperative(),
              recipes.get(sku),
              variant.product().name(),
              Math.min(size, left),
              run.dueOn());
      work.madeAs().inVariant(variant.label());
      work.joins(run.number());
      workOrders.add(work);
    }
  }
}
