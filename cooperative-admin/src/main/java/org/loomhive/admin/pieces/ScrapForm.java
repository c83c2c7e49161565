package org.loomhive.admin.pieces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.loomhive.admin.workshop.WorkOrderPage;
import org.loomhive.kernel.LotNumber;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Quantity;
import org.loomhive.material.Material;
import org.loomhive.material.MaterialCode;
import org.loomhive.material.Materials;
import org.loomhive.material.account.BringBack;
import org.loomhive.membership.Cooperatives;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** Scrap of what a maker held, or something else that came of the making, with its value. */
@Named("scrapForm")
@RequestScoped
public class ScrapForm {
  @Inject WorkOrderPage page;
  @Inject WorkAccountPage account;
  @Inject AccountForm from;
  @Inject BringBack bringBack;
  @Inject Materials materials;
  @Inject Cooperatives cooperatives;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  private String as;
  private BigDecimal came;
  private BigDecimal value;
  private String newLot = LotNumber.random().value();

  public String scrap() {
    bringBack.scrap(from.held().key(), from.quantity(), piece(), signedIn.actor());
    return done("pieces.account.scrapped");
  }

  public String byProduct() {
    var of = new LotNumber(from.getLot());
    bringBack.byProduct(page.getWork().number(), of, piece(), signedIn.actor());
    return done("pieces.account.byproduct.came");
  }

  private String done(String note) {
    notes.good(note);
    return account.address();
  }

  private BringBack.Piece piece() {
    var material = materials.get(new MaterialCode(as));
    var currency = cooperatives.get(page.getWork().cooperative()).currency();
    var exact = value.setScale(Money.decimals(currency), RoundingMode.HALF_UP);
    return new BringBack.Piece(
        new LotNumber(newLot),
        material.code(),
        Quantity.of(came.setScale(Quantity.SCALE, RoundingMode.HALF_UP), material.unit()),
        Money.of(exact.toPlainString(), currency));
  }

  public List<Material> getMaterials() {
    return materials.all();
  }

  public String getAs() {
    return as;
  }

  public void setAs(String as) {
    this.as = as;
  }

  public BigDecimal getCame() {
    return came;
  }

  public void setCame(BigDecimal came) {
    this.came = came;
  }

  public BigDecimal getValue() {
    return value;
  }

  public void setValue(BigDecimal value) {
    this.value = value;
  }

  public String getNewLot() {
    return newLot;
  }

  public void setNewLot(String newLot) {
    this.newLot = newLot;
  }
}
