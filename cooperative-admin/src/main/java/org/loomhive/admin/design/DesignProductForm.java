package org.loomhive.admin.design;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.loomhive.catalog.design.WriteDesign;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** Says that a product is made by a design. */
@Named("designProduct")
@RequestScoped
public class DesignProductForm {
  @Inject DesignPage page;
  @Inject WriteDesign write;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  private String product;

  public String link() {
    write.link(page.getDesign().ref(), product, signedIn.actor());
    notes.good("workshop.design.linked");
    return page.address();
  }

  public String getProduct() {
    return product;
  }

  public void setProduct(String product) {
    this.product = product;
  }
}
