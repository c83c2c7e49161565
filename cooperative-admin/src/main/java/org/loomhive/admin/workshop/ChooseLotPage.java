package org.loomhive.admin.workshop;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.loomhive.kernel.LotNumber;
import org.loomhive.kernel.Quantity;
import org.loomhive.material.MaterialLot;
import org.loomhive.material.MaterialLots;
import org.loomhive.material.unit.Rounding;
import org.loomhive.production.AllocateLot;
import org.loomhive.production.MaterialNeed;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** The choice of lots for the need of a work order. */
@Named("chooseLot")
@RequestScoped
public class ChooseLotPage {
  @Inject WorkOrderPage page;
  @Inject LotChoice choice;
  @Inject MaterialLots lots;
  @Inject AllocateLot allocate;
  @Inject LotAmount amount;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  private Map<LotNumber, Quantity> free;
  private List<MaterialLot> open;
  private String lot;
  private String reason;

  /** Lots with something free, the oldest first; those of substitutes stand last. */
  public List<MaterialLot> lotsFor(MaterialNeed need) {
    return choice.of(page.getWork(), need);
  }

  public Quantity free(MaterialLot of) {
    if (free == null) free = lots.free(getOpen());
    return free.get(of.number());
  }

  /** Of all materials that still miss something, as one form cannot stand there several times. */
  public List<MaterialLot> getOpen() {
    if (open == null) open = choice.open(page.getWork(), page.getNeeds());
    return open;
  }

  public String choose() {
    var chosen = lots.get(new LotNumber(lot), signedIn.actor());
    var missing = choice.missing(page.getNeeds(), chosen);
    var quantity = amount.of(chosen, Rounding.UP, missing);
    var what = new AllocateLot.Choice(page.getWork().number(), chosen.number(), quantity);
    if (reason == null || reason.isBlank())
      allocate.allocate(what.work(), what.lot(), what.quantity(), signedIn.actor());
    else allocate.topUp(what, reason, signedIn.actor());
    notes.good("workshop.lot.chosen");
    return page.address();
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
