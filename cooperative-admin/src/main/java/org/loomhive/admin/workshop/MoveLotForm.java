package org.loomhive.admin.workshop;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.loomhive.kernel.Quantity;
import org.loomhive.kernel.Role;
import org.loomhive.kernel.WorkOrderNumber;
import org.loomhive.material.Holding;
import org.loomhive.material.Holdings;
import org.loomhive.material.ReturnMaterial;
import org.loomhive.material.UseUpMaterial;
import org.loomhive.material.account.Loss;
import org.loomhive.material.account.LossReason;
import org.loomhive.material.unit.Rounding;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** What comes back to the store, and what is lost there or in making. */
@Named("moveLot")
@RequestScoped
public class MoveLotForm {
  private static final String IN_STORE = "store";

  @Inject LotPage page;
  @Inject Holdings holdings;
  @Inject ReturnMaterial returns;
  @Inject UseUpMaterial useUp;
  @Inject LotAmount amount;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  private String from;
  private LossReason kind;
  private String reason;

  public String giveBack() {
    signedIn.actor().require(Role.MANAGER, Role.NETWORK_ADMIN);
    returns.giveBack(holding(), quantity(Rounding.DOWN), signedIn.actor());
    return done("workshop.lot.returned");
  }

  public String lose() {
    signedIn.actor().require(Role.MANAGER, Role.NETWORK_ADMIN);
    if (IN_STORE.equals(from))
      useUp.loseInStore(page.getLot().number(), quantity(Rounding.UP), loss(), signedIn.actor());
    else useUp.loseInMaking(holding(), quantity(Rounding.DOWN), loss(), signedIn.actor());
    return done("workshop.lot.lost");
  }

  private Loss loss() {
    return new Loss(kind, reason);
  }

  public LossReason[] getKinds() {
    return LossReason.values();
  }

  private Holding.Key holding() {
    var work = new WorkOrderNumber(from);
    var lot = page.getLot().number();
    return holdings.forWork(work).stream()
        .map(Holding::key)
        .filter(key -> key.lot().equals(lot))
        .findFirst()
        .orElse(new Holding.Key(lot, null, work));
  }

  private Quantity quantity(Rounding rounding) {
    return amount.of(page.getLot(), rounding);
  }

  private String done(String note) {
    notes.good(note);
    return "/workshop/lot?faces-redirect=true&n=" + page.getLot().number();
  }

  public String getFrom() {
    return from;
  }

  public void setFrom(String from) {
    this.from = from;
  }

  public LossReason getKind() {
    return kind;
  }

  public void setKind(LossReason kind) {
    this.kind = kind;
  }

  /** In words; needed where no kind fits. */
  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
