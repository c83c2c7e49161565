package org.loomhive.provenance.honey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.loomhive.catalog.MaterialShare;
import org.loomhive.catalog.Variants;
import org.loomhive.catalog.edit.EditProduct;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.WorkOrderNumber;
import org.loomhive.production.WorkOrders;

/** Puts the countries of the honey that is being filled on the page of the piece. */
@ApplicationScoped
public class SayOrigin {
  @Inject TellOrigin tell;
  @Inject WorkOrders works;
  @Inject Variants variants;
  @Inject EditProduct edit;

  /** What else is in it stays as it is said there. */
  @Transactional
  public void say(WorkOrderNumber number, Actor actor) {
    var work = works.get(number, actor);
    var origin = tell.of(number).filter(HoneyOrigin::isKnown);
    if (origin.isEmpty()) throw new Refused(OriginRefusal.ORIGIN_NOT_KNOWN, number);
    var product = variants.get(work.sku()).product();
    edit.isMadeOf(product.slug(), shared(product.materials(), origin.get()), actor);
  }

  /** The material of which there is most is the honey; its percents are shared out anew. */
  static List<MaterialShare> shared(List<MaterialShare> before, HoneyOrigin origin) {
    var byName = new LinkedHashMap<String, Integer>();
    for (MaterialShare one : before) byName.merge(one.material(), one.percent(), Integer::sum);
    var honey =
        byName.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .orElseThrow(() -> new Refused(OriginRefusal.NO_HONEY_IN_IT));
    var weights = new LinkedHashMap<String, BigDecimal>();
    for (OriginShare one : origin.shares())
      weights.put(one.country(), BigDecimal.valueOf(one.percent()));
    var anew =
        OriginShare.of(weights, honey.getValue()).stream()
            .filter(one -> one.percent() > 0)
            .map(one -> new MaterialShare(honey.getKey(), one.percent()).from(one.country()));
    var others = before.stream().filter(one -> !one.material().equals(honey.getKey()));
    return Stream.concat(anew, others).toList();
  }
}
