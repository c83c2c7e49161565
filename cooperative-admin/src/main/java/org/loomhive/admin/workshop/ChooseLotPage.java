package org.loomhive.admin.workshop;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.loomhive.kernel.LotNumber;
import org.loomhive.kernel.Quantity;
import org.loomhive.material.MaterialLot;
import org.loomhive.material.MaterialLots;
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
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  private Map<LotNumber, Quantity> free;
  private List<MaterialLot> open;
  private String lot;
  private BigDecimal amount;

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
    var unit = chosen.material().unit();
    var quantity =
        amount == null ? choice.missing(page.getNeeds(), chosen) : Amounts.of(amount, unit);
    allocate.allocate(page.getWork().number(), chosen.number(), quantity, signedIn.actor());
    notes.good("workshop.lot.chosen");
    return page.address();
  }

  public String getLot() {
    return lot;
  }

  public void setLot(String lot) {
    this.lot = lot;
  }

  /** Empty takes what is missing. */
  public BigDecimal getAmount() {
    return amount;
  }

  public void setAmount(BigDecimal amount) {
    this.amount = amount;
  }
}
