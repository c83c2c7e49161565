package org.loomhive.admin.store;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import org.loomhive.admin.ChosenCooperative;
import org.loomhive.admin.Typed;
import org.loomhive.kernel.LotNumber;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.material.Material;
import org.loomhive.material.MaterialCode;
import org.loomhive.material.Materials;
import org.loomhive.material.NewLot;
import org.loomhive.material.owned.LotOwner;
import org.loomhive.material.owned.ReceiveOwned;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** The arrival of material that a customer gives for her order. */
@Named("owned")
@RequestScoped
public class OwnedForm {
  @Inject ChosenCooperative chosen;
  @Inject Materials materials;
  @Inject ReceiveOwned receive;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  private String number = LotNumber.random().value();
  private String material;
  private BigDecimal amount;
  private String owner;
  private String order;
  private String origin;
  private String dyeBatch;

  public List<Material> getMaterials() {
    return materials.all();
  }

  public String receive() {
    var what = materials.get(new MaterialCode(material));
    var lot =
        new NewLot(
            new LotNumber(number),
            chosen.ref(),
            what.code(),
            Typed.quantity(amount, what.unit()),
            Money.zero(chosen.getOne().currency()),
            Typed.text(owner),
            Typed.text(origin),
            Typed.text(dyeBatch));
    var whose = new LotOwner(Typed.text(owner), new OrderNumber(Typed.text(order)));
    receive.receive(lot, whose, signedIn.actor());
    notes.good("workshop.received");
    return "/workshop/lot?faces-redirect=true&n=" + number;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public String getMaterial() {
    return material;
  }

  public void setMaterial(String material) {
    this.material = material;
  }

  public BigDecimal getAmount() {
    return amount;
  }

  public void setAmount(BigDecimal amount) {
    this.amount = amount;
  }

  public String getOwner() {
    return owner;
  }

  public void setOwner(String owner) {
    this.owner = owner;
  }

  public String getOrder() {
    return order;
  }

  public void setOrder(String order) {
    this.order = order;
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
}
