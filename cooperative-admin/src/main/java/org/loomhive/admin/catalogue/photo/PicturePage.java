package org.loomhive.admin.catalogue.photo;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.loomhive.admin.catalogue.EditedProduct;
import org.loomhive.catalog.picture.EditPictures;
import org.loomhive.catalog.picture.PictureConsent;
import org.loomhive.catalog.picture.Pictures;
import org.loomhive.catalog.picture.ProductPicture;

/** One photo of a product. */
@Named("picturePage")
@RequestScoped
public class PicturePage {
  @Inject EditedProduct product;
  @Inject Pictures pictures;
  @Inject EditPictures edit;

  @Inject
  @ManagedProperty("#{param.k}")
  String key;

  private ProductPicture picture;

  /** Loads it, or ends in a page that says that it is not there. */
  public void open() {
    getPicture();
  }

  public ProductPicture getPicture() {
    if (picture == null) picture = pictures.get(product.getProduct(), key);
    return picture;
  }

  /** What was agreed and taken back, the newest first. */
  public List<PictureConsent> getConsents() {
    return pictures.consents(getPicture());
  }

  /** Whether buyers see it now. */
  public boolean isShown() {
    return getPicture().isPublic(getToday());
  }

  public LocalDate getToday() {
    return edit.today(product.getProduct());
  }

  String slug() {
    return product.getProduct().slug();
  }

  String address(String itsKey) {
    return "/trade/picture?faces-redirect=true&p=" + slug() + "&k=" + itsKey;
  }
}
