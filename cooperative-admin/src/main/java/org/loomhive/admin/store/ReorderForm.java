package org.loomhive.admin.store;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import org.loomhive.admin.ChosenCooperative;
import org.loomhive.admin.Typed;
import org.loomhive.material.Material;
import org.loomhive.material.MaterialCode;
import org.loomhive.material.Materials;
import org.loomhive.material.count.ReorderBoard;
import org.loomhive.material.count.ReorderPoints;
import org.loomhive.material.count.ReorderRow;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** What the chosen store should order, and when it should. */
@Named("reorder")
@RequestScoped
public class ReorderForm {
  @Inject ChosenCooperative chosen;
  @Inject ReorderBoard board;
  @Inject ReorderPoints points;
  @Inject Materials materials;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  private List<ReorderRow> rows;
  private String material;
  private BigDecimal least;
  private BigDecimal lotSize;

  public List<ReorderRow> getRows() {
    if (rows == null) rows = board.of(chosen.ref());
    return rows;
  }

  public List<Material> getMaterials() {
    return materials.all();
  }

  public String set() {
    var what = materials.get(new MaterialCode(material));
    points.set(
        chosen.ref(),
        what.code(),
        Typed.quantity(least, what.unit()),
        Typed.quantity(lotSize, what.unit()),
        signedIn.actor());
    notes.good("store.reorder.set");
    return "/workshop/reorder?faces-redirect=true&of=" + chosen.ref();
  }

  public String getMaterial() {
    return material;
  }

  public void setMaterial(String material) {
    this.material = material;
  }

  public BigDecimal getLeast() {
    return least;
  }

  public void setLeast(BigDecimal least) {
    this.least = least;
  }

  public BigDecimal getLotSize() {
    return lotSize;
  }

  public void setLotSize(BigDecimal lotSize) {
    this.lotSize = lotSize;
  }
}
