package org.loomhive.admin.catalogue;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.loomhive.catalog.Occasion;
import org.loomhive.catalog.edit.EditProduct;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** How large a product is, and for which days people look for it. */
@Named("productGuide")
@RequestScoped
public class GuideForm {
  @Inject EditedProduct page;
  @Inject EditProduct edit;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  private String sizes;
  private Occasion[] occasions;

  @PostConstruct
  void fill() {
    sizes = page.getProduct().sizeGuide();
    occasions = page.getProduct().occasions().toArray(Occasion[]::new);
  }

  public String save() {
    var guide =
        new EditProduct.Guide(Objects.requireNonNullElse(sizes, "").strip(), List.of(occasions));
    edit.guide(page.getProduct().slug(), guide, signedIn.actor());
    notes.good("catalogue.guide.saved");
    return page.address();
  }

  public Occasion[] getAll() {
    return Occasion.values();
  }

  public String getSizes() {
    return sizes;
  }

  public void setSizes(String sizes) {
    this.sizes = sizes;
  }

  public Occasion[] getOccasions() {
    return occasions;
  }

  public void setOccasions(Occasion[] occasions) {
    this.occasions = occasions;
  }
}
