package org.loomhive.admin.honey;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import org.loomhive.admin.ChosenCooperative;
import org.loomhive.admin.Typed;
import org.loomhive.apiary.StoreHoney;
import org.loomhive.kernel.LotNumber;
import org.loomhive.kernel.Unit;
import org.loomhive.material.Material;
import org.loomhive.material.MaterialCode;
import org.loomhive.material.Materials;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** A lot of honey that is strained, weighed and taken into the store. */
@Named("honeyForm")
@RequestScoped
public class HoneyForm {
  @Inject ChosenCooperative chosen;
  @Inject Materials materials;
  @Inject StoreHoney store;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  private String lot;
  private String material;
  private BigDecimal kilograms;
  private BigDecimal cost = BigDecimal.ZERO;

  /** Honey is weighed. */
  public List<Material> getMaterials() {
    return materials.all().stream().filter(one -> one.unit() == Unit.KILOGRAM).toList();
  }

  public String store() {
    var drum =
        new StoreHoney.Drum(
            new LotNumber(lot),
            new MaterialCode(material),
            Typed.quantity(kilograms, Unit.KILOGRAM),
            Typed.money(cost, chosen.getOne().currency()));
    store.store(drum, signedIn.actor());
    notes.good("workshop.received");
    return "/workshop/lot?faces-redirect=true&n=" + lot;
  }

  public String getLot() {
    return lot;
  }

  public void setLot(String lot) {
    this.lot = lot;
  }

  public String getMaterial() {
    return material;
  }

  public void setMaterial(String material) {
    this.material = material;
  }

  public BigDecimal getKilograms() {
    return kilograms;
  }

  public void setKilograms(BigDecimal kilograms) {
    this.kilograms = kilograms;
  }

  public BigDecimal getCost() {
    return cost;
  }

  public void setCost(BigDecimal cost) {
    this.cost = cost;
  }
}
