package org.loomhive.wage.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.loomhive.catalog.CatalogRefusal;
import org.loomhive.catalog.Workshop;
import org.loomhive.catalog.Workshops;
import org.loomhive.catalog.list.Finding;
import org.loomhive.catalog.list.ListColumn;
import org.loomhive.catalog.list.ListRefusal;
import org.loomhive.catalog.list.ProductPlan;
import org.loomhive.catalog.list.RowPlan;
import org.loomhive.catalog.price.LeastPrice;
import org.loomhive.catalog.told.ProductWorded;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Sku;
import org.loomhive.wage.WageRefusal;
import org.loomhive.wage.price.PriceFloor;
import org.loomhive.wage.rate.TimeStudies;

/**
 * Looks through plans for products that are not the sender's, for pay that is too little, and for
 * words that claim what nothing proves.
 */
@ApplicationScoped
public class PayInPlan {
  @Inject Workshops workshops;
  @Inject TimeStudies studies;
  @Inject LeastPrice least;
  @Inject PriceFloor floor;
  @Inject Event<ProductWorded> worded;
  @Inject Clock clock;

  void look(List<ProductPlan> plans, Actor sender) {
    for (ProductPlan plan : plans) requireSight(plan, sender);
    var changed = plans.stream().filter(p -> !p.isRefused() && p.isChanged()).toList();
    var timed = timed(changed);
    for (ProductPlan plan : changed) {
      var makers = workshop(plan).orElseThrow();
      for (RowPlan row : plan.rows()) look(row, makers, timed);
      plan.requireHonest(clock.instant());
      requireProof(plan);
    }
  }

  private void requireProof(ProductPlan plan) {
    try {
      plan.toldAnew().ifPresent(one -> worded.fire(new ProductWorded(one, one.words())));
    } catch (Refused no) {
      plan.refuse(ListColumn.CRAFT, no);
    }
  }

  private void requireSight(ProductPlan plan, Actor sender) {
    if (plan.isRefused()) return;
    var seen = workshop(plan).filter(one -> sender.sees(one.ref()));
    if (seen.isEmpty())
      plan.refuse(ListColumn.COOPERATIVE, new Refused(ListRefusal.NO_SUCH_COOPERATIVE));
  }

  private Optional<Workshop> workshop(ProductPlan plan) {
    return plan.cooperative().flatMap(workshops::find);
  }

  private Set<Sku> timed(Collection<ProductPlan> plans) {
    var priced =
        plans.stream()
            .flatMap(plan -> plan.rows().stream())
            .filter(row -> !row.prices().isEmpty() || row.changesCosts())
            .map(RowPlan::sku)
            .collect(Collectors.toSet());
    return studies.newest(priced, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)).keySet();
  }

  private void look(RowPlan row, Workshop makers, Set<Sku> timed) {
    if (row.changesCosts() && !timed.contains(row.sku())) {
      row.refuse(Finding.no(ListColumn.COST_MAKER_PAY, new Refused(CatalogRefusal.PAY_NOT_KNOWN)));
      return;
    }
    if (row.prices().isEmpty() && !row.changesCosts()) return;
    var piece = row.variant();
    for (ListColumn column : row.prices())
      saying(row, column, () -> least.require(row.price(column), piece.costSheet()));
    if (timed.contains(row.sku()))
      saying(row, null, () -> floor.require(piece, makers.ref(), today(makers)));
  }

  /** A no stands beside the cell that it is about. */
  private static void saying(RowPlan row, ListColumn column, Runnable look) {
    try {
      look.run();
    } catch (Refused no) {
      var pay = no.reason() == WageRefusal.MAKER_PAY_UNDER_FLOOR;
      var about = pay ? ListColumn.COST_MAKER_PAY : ListColumn.PRICE_INR;
      row.refuse(Finding.no(column == null ? about : column, no));
    }
  }

  private LocalDate today(Workshop makers) {
    return clock.instant().atZone(makers.zone()).toLocalDate();
  }
}
