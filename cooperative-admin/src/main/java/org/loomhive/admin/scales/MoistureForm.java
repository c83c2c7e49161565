package org.loomhive.admin.scales;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import org.loomhive.admin.workshop.LotPage;
import org.loomhive.kernel.Quantity;
import org.loomhive.material.moisture.MoistureReading;
import org.loomhive.material.moisture.MoistureReadings;
import org.loomhive.material.moisture.Regain;
import org.loomhive.material.moisture.StandardWeight;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** How damp a lot is: what a meter shows, or a sample that was weighed damp and dry. */
@Named("moisture")
@RequestScoped
public class MoistureForm {
  @Inject LotPage page;
  @Inject MoistureReadings readings;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  private List<MoistureReading> rows;
  private BigDecimal percent;
  private BigDecimal damp;
  private BigDecimal dry;

  /** Its fibre takes up water. */
  public boolean isTold() {
    return page.getLot().material().fibre().isPresent();
  }

  /** The newest first. */
  public List<MoistureReading> getRows() {
    if (rows == null) rows = readings.of(page.getLot().number());
    return rows;
  }

  /** What the scales show for one unit of the book, as damp as it was last. */
  public Quantity getOneNow() {
    var lot = page.getLot();
    var one = Quantity.of(1, lot.material().unit());
    return StandardWeight.onScales(one, lot.material(), getRows().get(0).regain());
  }

  public String note() {
    boolean isSample = percent == null && damp != null && dry != null;
    var found = isSample ? Regain.ofSample(damp, dry) : new Regain(percent);
    readings.note(page.getLot().number(), found, signedIn.actor());
    notes.good("store.moisture.noted");
    return "/workshop/store-lot?faces-redirect=true&n=" + page.getLot().number();
  }

  public BigDecimal getPercent() {
    return percent;
  }

  public void setPercent(BigDecimal percent) {
    this.percent = percent;
  }

  public BigDecimal getDamp() {
    return damp;
  }

  public void setDamp(BigDecimal damp) {
    this.damp = damp;
  }

  public BigDecimal getDry() {
    return dry;
  }

  public void setDry(BigDecimal dry) {
    this.dry = dry;
  }
}
