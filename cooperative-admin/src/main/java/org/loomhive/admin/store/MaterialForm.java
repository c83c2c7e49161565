package org.loomhive.admin.store;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.kernel.Unit;
import org.loomhive.material.AddMaterial;
import org.loomhive.material.Material;
import org.loomhive.material.Materials;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** The kinds of material that the network knows, and a new one. */
@Named("newMaterial")
@RequestScoped
public class MaterialForm {
  @Inject Materials materials;
  @Inject AddMaterial adding;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  private String code;
  private String name;
  private String unit = Unit.KILOGRAM.name();

  public List<Material> getKnown() {
    return materials.all();
  }

  public List<Unit> getUnits() {
    return List.of(Unit.values());
  }

  public String add() {
    adding.add(code, name, Unit.valueOf(unit), signedIn.actor());
    notes.good("store.material.added");
    return "/workshop/material-new?faces-redirect=true";
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getUnit() {
    return unit;
  }

  public void setUnit(String unit) {
    this.unit = unit;
  }
}
