package org.loomhive.production;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.LotNumber;
import org.loomhive.kernel.Quantity;
import org.loomhive.material.Holding;
import org.loomhive.material.Holdings;
import org.loomhive.material.Materials;
import org.loomhive.material.UseUpMaterial;

/** What work needs after the recipe that it keeps, and what went into its pieces. */
@ApplicationScoped
public class MaterialOfWork {
  @Inject Holdings holdings;
  @Inject Materials materials;
  @Inject UseUpMaterial useUp;

  public List<MaterialNeed> needs(WorkOrder work) {
    var there = holdings.forWork(work.number());
    return work.recipe().lines().stream().map(line -> need(line, work, there)).toList();
  }

  private MaterialNeed need(RecipeLine line, WorkOrder work, List<Holding> all) {
    var material = materials.get(line.material());
    var own = all.stream().filter(held -> line.accepts(held.material())).toList();
    var given =
        own.stream()
            .map(Holding::account)
            .map(account -> account.setAside().plus(account.withMembers()).plus(account.used()))
            .reduce(Quantity.zero(material.unit()), Quantity::plus);
    return new MaterialNeed(line, material, line.needFor(work.pieces()), given, own);
  }

  /**
   * Books what went into inspected pieces: what was weighed, or else what the recipe expects, never
   * more than she holds. What is left stays with her until it is returned or kept for other work.
   */
  void use(WorkOrder work, Map<LotNumber, Quantity> weighed, Actor actor) {
    for (MaterialNeed need : needs(work)) {
      var expected = need.needed();
      for (Holding held : need.holdings()) {
        var part = weighed.getOrDefault(held.lot(), expected.orLess(held.held()));
        if (!part.isPositive()) continue;
        useUp.use(held.key(), part, actor);
        expected = expected.minus(part.orLess(expected));
      }
    }
  }
}
