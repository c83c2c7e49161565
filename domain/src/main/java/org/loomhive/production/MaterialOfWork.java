package org.loomhive.production;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.loomhive.kernel.Quantity;
import org.loomhive.material.Holding;
import org.loomhive.material.Holdings;
import org.loomhive.material.LotAccount;
import org.loomhive.material.Materials;

/** What work needs after the recipe that it keeps, and where that is. */
@ApplicationScoped
public class MaterialOfWork {
  @Inject Holdings holdings;
  @Inject Materials materials;

  public List<MaterialNeed> needs(WorkOrder work) {
    var there = holdings.forWork(work.number());
    return work.recipe().lines().stream().map(line -> need(line, work, there)).toList();
  }

  private MaterialNeed need(RecipeLine line, WorkOrder work, List<Holding> all) {
    var material = materials.get(line.material());
    var own = all.stream().filter(held -> held.material().equals(line.material())).toList();
    var given =
        own.stream()
            .map(held -> given(held.account()))
            .reduce(Quantity.zero(material.unit()), Quantity::plus);
    return new MaterialNeed(line, material, line.needFor(work.pieces()), given, own);
  }

  private static Quantity given(LotAccount account) {
    var gone = account.lost().plus(account.scrap());
    return account.setAside().plus(account.withMembers()).plus(account.usedUp()).minus(gone);
  }
}
