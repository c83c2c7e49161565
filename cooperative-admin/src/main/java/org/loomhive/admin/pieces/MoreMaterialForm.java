package org.loomhive.admin.pieces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.loomhive.admin.workshop.LotAmount;
import org.loomhive.admin.workshop.LotChoice;
import org.loomhive.admin.workshop.WorkOrderPage;
import org.loomhive.kernel.LotNumber;
import org.loomhive.kernel.Quantity;
import org.loomhive.kernel.leaf.Leafing;
import org.loomhive.material.MaterialCode;
import org.loomhive.material.MaterialLot;
import org.loomhive.material.MaterialLots;
import org.loomhive.material.unit.Rounding;
import org.loomhive.production.AllocateLot;
import org.loomhive.production.MaterialNeed;
import org.loomhive.production.recipe.UsePolicy;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** More of a material since some was lost, or other material instead of it; both for a reason. */
@Named("moreMaterial")
@RequestScoped
public class MoreMaterialForm {
  private static final int MOST_LOTS = 60;

  @Inject WorkOrderPage page;
  @Inject MaterialLots lots;
  @Inject LotChoice choice;
  @Inject AllocateLot allocate;
  @Inject LotAmount amount;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  private List<MaterialLot> free;
  private Map<LotNumber, Quantity> amounts;
  private String material;
  private String lot;
  private String reason;

  /** Something is missing or gone, or its recipe lets more pass for a reason. */
  public List<MaterialNeed> getNeeds() {
    if (page.getWork().isInspected()) return List.of();
    return page.getNeeds().stream()
        .filter(need -> !need.isMet() || need.gone().isPositive() || isOpen(need))
        .toList();
  }

  private static boolean isOpen(MaterialNeed need) {
    return need.line().policy() != UsePolicy.BLOCK;
  }

  /** Lots of the store from which something can be taken, the newest first. */
  public List<MaterialLot> getLots() {
    if (free == null) {
      var how = new Leafing(choice.getTyped(), "", 0, MOST_LOTS);
      var newest = lots.of(page.getWork().cooperative(), how);
      amounts = lots.free(newest);
      free = newest.stream().filter(one -> free(one).isPositive()).toList();
    }
    return free;
  }

  public Quantity free(MaterialLot one) {
    return amounts.get(one.number());
  }

  public String give() {
    var chosen = lots.get(new LotNumber(lot), signedIn.actor());
    var wanted = new MaterialCode(material);
    var quantity = amount.of(chosen, Rounding.UP);
    var choice = new AllocateLot.Choice(page.getWork().number(), chosen.number(), quantity);
    if (chosen.material().code().equals(wanted)) allocate.topUp(choice, reason, signedIn.actor());
    else allocate.substitute(choice, wanted, reason, signedIn.actor());
    notes.good("workshop.lot.chosen");
    return "/workshop/order?faces-redirect=true&n=" + page.getWork().number();
  }

  public String getMaterial() {
    return material;
  }

  public void setMaterial(String material) {
    this.material = material;
  }

  public String getLot() {
    return lot;
  }

  public void setLot(String lot) {
    this.lot = lot;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
