package org.loomhive.production;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.loomhive.kernel.LotNumber;
import org.loomhive.material.Holding;
import org.loomhive.material.Holdings;
import org.loomhive.material.Materials;
import org.loomhive.production.substitute.Substitute;
import org.loomhive.production.substitute.Substitutes;

/** What work needs after the recipe that it keeps, and where that is. */
@ApplicationScoped
public class MaterialOfWork {
  @Inject Holdings holdings;
  @Inject Materials materials;
  @Inject Substitutes substitutes;

  public List<MaterialNeed> needs(WorkOrder work) {
    var there = holdings.forWork(work.number());
    var standIns = substitutes.of(work.number());
    return work.recipe().lines().stream().map(line -> need(line, work, there, standIns)).toList();
  }

  private MaterialNeed need(
      RecipeLine line, WorkOrder work, List<Holding> all, List<Substitute> standIns) {
    List<LotNumber> instead =
        standIns.stream()
            .filter(one -> one.insteadOf().equals(line.material()))
            .map(Substitute::lot)
            .toList();
    var own =
        all.stream()
            .filter(held -> line.accepts(held.material()) || instead.contains(held.lot()))
            .toList();
    var material = materials.get(line.material());
    return new MaterialNeed(line, material, line.needFor(work.pieces()), instead, own);
  }
}
