package org.loomhive.admin.store;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import org.loomhive.admin.workshop.LotAmount;
import org.loomhive.kernel.LotNumber;
import org.loomhive.kernel.Quantity;
import org.loomhive.kernel.Unit;
import org.loomhive.material.transfer.MaterialTransfer;
import org.loomhive.material.transfer.ReceiveTransfer;
import org.loomhive.material.transfer.SendMaterial;
import org.loomhive.material.transfer.TransferNumber;
import org.loomhive.material.transfer.Transfers;
import org.loomhive.material.unit.LotConversions;
import org.loomhive.material.unit.Rounding;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** One part of a lot on its way: what arrived, what is missing, what came back. */
@Named("transfer")
@RequestScoped
public class TransferForm {
  @Inject Transfers transfers;
  @Inject ReceiveTransfer receive;
  @Inject SendMaterial send;
  @Inject LotConversions conversions;
  @Inject LotAmount amount;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  @Inject
  @ManagedProperty("#{param.n}")
  String number;

  private MaterialTransfer shown;
  private String lot = LotNumber.random().value();
  private String reason;

  public void open() {
    getShown();
  }

  public MaterialTransfer getShown() {
    if (shown == null) shown = transfers.get(new TransferNumber(number), signedIn.actor());
    return shown;
  }

  public boolean isReceivable() {
    return isOpenFor(signedIn.actor().sees(getShown().to()));
  }

  public boolean isReturnable() {
    return isOpenFor(signedIn.actor().sees(getShown().from()));
  }

  private boolean isOpenFor(boolean hers) {
    return hers && !getShown().isOver() && signedIn.hasAny("MANAGER NETWORK_ADMIN");
  }

  public Set<Unit> getUnits() {
    return conversions.of(getShown().lot()).all();
  }

  public String arrived() {
    receive.arrived(ref(), new LotNumber(lot), part(Rounding.DOWN), signedIn.actor());
    return done("store.transfer.arrived");
  }

  public String missing() {
    receive.missing(ref(), part(Rounding.UP), reason, signedIn.actor());
    return done("store.transfer.missing");
  }

  public String takeBack() {
    send.takeBack(ref(), part(Rounding.DOWN), reason, signedIn.actor());
    return done("store.transfer.back");
  }

  private TransferNumber ref() {
    return getShown().number();
  }

  private Quantity part(Rounding rounding) {
    return amount.of(getShown().lot(), rounding);
  }

  private String done(String note) {
    notes.good(note);
    return "/workshop/transfer?faces-redirect=true&n=" + ref();
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
