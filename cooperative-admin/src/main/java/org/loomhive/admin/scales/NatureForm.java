package org.loomhive.admin.scales;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.kernel.Unit;
import org.loomhive.material.Material;
import org.loomhive.material.MaterialCode;
import org.loomhive.material.Materials;
import org.loomhive.material.moisture.Fibre;
import org.loomhive.material.moisture.StateFibre;
import org.loomhive.material.tally.CountToo;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** Of which fibre a material is, and whether its pieces are counted beside its weight. */
@Named("nature")
@RequestScoped
public class NatureForm {
  @Inject Materials materials;
  @Inject StateFibre fibres;
  @Inject CountToo countToo;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  private String material;
  private Fibre fibre;

  public Fibre[] getFibres() {
    return Fibre.values();
  }

  public List<Material> getWeighed() {
    return materials.all().stream()
        .filter(one -> one.unit() == Unit.KILOGRAM || one.unit() == Unit.GRAM)
        .toList();
  }

  public String state() {
    fibres.state(new MaterialCode(material), fibre, signedIn.actor());
    return done("store.fibre.stated");
  }

  public String count() {
    countToo.pieces(new MaterialCode(material), signedIn.actor());
    return done("store.tally.begun");
  }

  private String done(String note) {
    notes.good(note);
    return "/workshop/material-new?faces-redirect=true";
  }

  public String getMaterial() {
    return material;
  }

  public void setMaterial(String material) {
    this.material = material;
  }

  public Fibre getFibre() {
    return fibre;
  }

  public void setFibre(Fibre fibre) {
    this.fibre = fibre;
  }
}
