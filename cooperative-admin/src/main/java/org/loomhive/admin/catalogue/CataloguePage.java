package org.loomhive.admin.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.admin.ChosenCooperative;
import org.loomhive.catalog.Product;
import org.loomhive.catalog.ProductKind;
import org.loomhive.catalog.Products;
import org.loomhive.catalog.edit.EditProduct;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** The products of a cooperative, and a form that begins one more. */
@Named("catalogue")
@RequestScoped
public class CataloguePage {
  @Inject ChosenCooperative chosen;
  @Inject Products products;
  @Inject EditProduct edit;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  private String slug;
  private String name;
  private ProductKind kind;

  public List<Product> getProducts() {
    return chosen.isKnown() ? products.of(chosen.getOne().ref()) : List.of();
  }

  public ProductKind[] getKinds() {
    return ProductKind.values();
  }

  public String begin() {
    var begun = new EditProduct.Begun(slug.strip(), name.strip(), kind, chosen.getOne().ref());
    edit.begin(begun, signedIn.actor());
    notes.good("catalogue.begun");
    return "/trade/product?faces-redirect=true&p=" + slug.strip();
  }

  public String getSlug() {
    return slug;
  }

  public void setSlug(String slug) {
    this.slug = slug;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public ProductKind getKind() {
    return kind;
  }

  public void setKind(ProductKind kind) {
    this.kind = kind;
  }
}
