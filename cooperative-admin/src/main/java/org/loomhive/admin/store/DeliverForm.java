package org.loomhive.admin.store;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.Optional;
import org.loomhive.admin.Typed;
import org.loomhive.kernel.LotNumber;
import org.loomhive.material.moisture.Regain;
import org.loomhive.material.purchase.CloseLine;
import org.loomhive.material.purchase.Delivery;
import org.loomhive.material.purchase.ReceivePurchase;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** What a supplier brought, or will not bring. */
@Named("deliver")
@RequestScoped
public class DeliverForm {
  @Inject PurchasePage page;
  @Inject ReceivePurchase receive;
  @Inject CloseLine closeLine;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  private String lot = LotNumber.random().value();
  private int line;
  private BigDecimal good;
  private BigDecimal damaged;
  private BigDecimal each;
  private BigDecimal regain;
  private boolean over;
  private String origin;
  private String dyeBatch;
  private String reason;

  public String receive() {
    var unit = page.getOrder().line(line).ordered().unit();
    var from = Typed.text(origin);
    var delivery =
        new Delivery(
            new LotNumber(lot),
            line,
            Typed.quantity(good, unit),
            Typed.quantity(damaged, unit),
            Optional.ofNullable(each),
            over,
            Optional.ofNullable(regain).map(Regain::new),
            new Delivery.Notes(
                from.isEmpty() ? page.getOrder().supplier().place() : from,
                Typed.text(dyeBatch),
                Typed.text(reason)));
    receive.receive(page.getOrder().number(), delivery, signedIn.actor());
    notes.good("store.purchase.received");
    return page.address();
  }

  public String close() {
    closeLine.close(page.getOrder().number(), line, reason, signedIn.actor());
    notes.good("store.purchase.closed");
    return page.address();
  }

  public String getLot() {
    return lot;
  }

  public void setLot(String lot) {
    this.lot = lot;
  }

  public int getLine() {
    return line;
  }

  public void setLine(int line) {
    this.line = line;
  }

  public BigDecimal getGood() {
    return good;
  }

  public void setGood(BigDecimal good) {
    this.good = good;
  }

  public BigDecimal getDamaged() {
    return damaged;
  }

  public void setDamaged(BigDecimal damaged) {
    this.damaged = damaged;
  }

  public BigDecimal getEach() {
    return each;
  }

  public void setEach(BigDecimal each) {
    this.each = each;
  }

  public BigDecimal getRegain() {
    return regain;
  }

  public void setRegain(BigDecimal regain) {
    this.regain = regain;
  }

  public boolean isOver() {
    return over;
  }

  public void setOver(boolean over) {
    this.over = over;
  }

  public String getOrigin() {
    return origin;
  }

  public void setOrigin(String origin) {
    this.origin = origin;
  }

  public String getDyeBatch() {
    return dyeBatch;
  }

  public void setDyeBatch(String dyeBatch) {
    this.dyeBatch = dyeBatch;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
