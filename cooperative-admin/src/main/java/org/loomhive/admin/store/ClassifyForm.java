package org.loomhive.admin.store;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.loomhive.material.MaterialCode;
import org.loomhive.material.jobwork.ClassifyMaterial;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** The heading of the tariff of a material. */
@Named("classify")
@RequestScoped
public class ClassifyForm {
  @Inject ClassifyMaterial classify;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  private String material;
  private String hsn;

  public String classify() {
    classify.classify(new MaterialCode(material), hsn, signedIn.actor());
    notes.good("store.material.classified");
    return "/workshop/material-new?faces-redirect=true";
  }

  public String getMaterial() {
    return material;
  }

  public void setMaterial(String material) {
    this.material = material;
  }

  public String getHsn() {
    return hsn;
  }

  public void setHsn(String hsn) {
    this.hsn = hsn;
  }
}
