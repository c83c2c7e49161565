package org.loomhive.admin.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.catalog.Product;
import org.loomhive.catalog.Products;
import org.loomhive.catalog.picture.EditPictures;
import org.loomhive.catalog.picture.Pictures;
import org.loomhive.catalog.picture.ProductPicture;
import org.loomhive.web.SignedIn;

/** The product that is being written, for those who see its cooperative. */
@Named("edited")
@RequestScoped
public class EditedProduct {
  @Inject Products products;
  @Inject Pictures pictures;
  @Inject EditPictures edit;
  @Inject SignedIn signedIn;

  @Inject
  @ManagedProperty("#{param.p}")
  String slug;

  private Product product;

  /** Loads it, or ends in a page that says that it is not there. */
  public void open() {
    getProduct();
  }

  public Product getProduct() {
    if (product == null) {
      product = products.get(slug);
      signedIn.actor().requireSight(product.cooperative());
    }
    return product;
  }

  public List<ProductPicture> getPictures() {
    return pictures.of(getProduct());
  }

  /** The end of a key of our words: whether buyers see it, and why not. */
  public String standing(ProductPicture picture) {
    if (picture.isPublic(edit.today(getProduct()))) return "SHOWN";
    return picture.isOfSomebody() ? "NOT_AGREED" : "NOT_LOOKED";
  }

  /** Where one goes on after a change. */
  public String address() {
    return "/trade/product?faces-redirect=true&p=" + getProduct().slug();
  }
}
