package org.loomhive.admin.store;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import org.loomhive.kernel.Unit;
import org.loomhive.material.unit.StateYarnCount;
import org.loomhive.material.unit.YarnCount;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** The count of a yarn, as its label has it. */
@Named("yarn")
@RequestScoped
public class YarnForm {
  @Inject StoreLotPage page;
  @Inject StateYarnCount count;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  private YarnCount.System system = YarnCount.System.NE;
  private BigDecimal number;
  private int plies = 1;

  public YarnCount.System[] getSystems() {
    return YarnCount.System.values();
  }

  /** What is weighed may be yarn. */
  public boolean isWeighed() {
    var own = page.getUnits().own();
    return own == Unit.KILOGRAM || own == Unit.GRAM;
  }

  public String state() {
    count.state(page.getLot().number(), new YarnCount(system, number, plies), signedIn.actor());
    notes.good("store.lot.stated");
    return page.address();
  }

  public YarnCount.System getSystem() {
    return system;
  }

  public void setSystem(YarnCount.System system) {
    this.system = system;
  }

  public BigDecimal getNumber() {
    return number;
  }

  public void setNumber(BigDecimal number) {
    this.number = number;
  }

  public int getPlies() {
    return plies;
  }

  public void setPlies(int plies) {
    this.plies = plies;
  }
}
