package org.loomhive.admin.pieces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.admin.workshop.LotAmount;
import org.loomhive.admin.workshop.WorkOrderPage;
import org.loomhive.kernel.LotNumber;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.Quantity;
import org.loomhive.kernel.Role;
import org.loomhive.kernel.WorkOrderNumber;
import org.loomhive.material.Holding;
import org.loomhive.material.MaterialLots;
import org.loomhive.material.ReturnMaterial;
import org.loomhive.material.UseUpMaterial;
import org.loomhive.material.account.Loss;
import org.loomhive.material.account.LossReason;
import org.loomhive.material.unit.Rounding;
import org.loomhive.production.WorkOrder;
import org.loomhive.production.WorkOrders;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** What becomes of material that a maker holds: back, kept for other work, or lost. */
@Named("accountForm")
@RequestScoped
public class AccountForm {
  @Inject WorkOrderPage page;
  @Inject WorkAccountPage account;
  @Inject WorkOrders workOrders;
  @Inject ReturnMaterial returns;
  @Inject UseUpMaterial useUp;
  @Inject MaterialLots lots;
  @Inject LotAmount amount;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  private String lot;
  private String other;
  private LossReason reason;
  private String words;

  public String giveBack() {
    requireRole();
    returns.giveBack(held().key(), quantity(), signedIn.actor());
    return done("workshop.lot.returned");
  }

  /** Her other work that is not finished. */
  public List<WorkOrder> getOthers() {
    return page.getWork().member().stream()
        .flatMap(maker -> workOrders.inHandsOf(maker).stream())
        .filter(work -> !work.number().equals(page.getWork().number()))
        .toList();
  }

  public String keep() {
    requireRole();
    var next =
        getOthers().stream()
            .map(WorkOrder::number)
            .filter(work -> work.equals(new WorkOrderNumber(other)))
            .findFirst()
            .orElseThrow(() -> new NotFound("work order", other));
    returns.keepFor(next, held().key(), quantity(), signedIn.actor());
    return done("pieces.account.kept");
  }

  public String lose() {
    requireRole();
    useUp.loseInMaking(held().key(), quantity(), new Loss(reason, words), signedIn.actor());
    return done("workshop.lot.lost");
  }

  private void requireRole() {
    signedIn.actor().require(Role.MANAGER, Role.NETWORK_ADMIN);
  }

  Holding held() {
    return account.getHeld().stream()
        .filter(one -> one.lot().equals(new LotNumber(lot)))
        .findFirst()
        .orElseThrow(() -> new NotFound("lot", lot));
  }

  /** What comes out of her hands is never more than she counted. */
  Quantity quantity() {
    return amount.of(lots.get(held().lot(), signedIn.actor()), Rounding.DOWN);
  }

  private String done(String note) {
    notes.good(note);
    return account.address();
  }

  public LossReason[] getReasons() {
    return LossReason.values();
  }

  public String getLot() {
    return lot;
  }

  public void setLot(String lot) {
    this.lot = lot;
  }

  public String getOther() {
    return other;
  }

  public void setOther(String other) {
    this.other = other;
  }

  public LossReason getReason() {
    return reason;
  }

  public void setReason(LossReason reason) {
    this.reason = reason;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }
}
