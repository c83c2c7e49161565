package org.loomhive.admin.catalogue.photo;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.admin.catalogue.EditedProduct;
import org.loomhive.catalog.picture.ArrangePictures;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** The order of the photos: dragged and saved as a whole, or moved by a button, place by place. */
@Named("photoOrder")
@RequestScoped
public class PhotoOrderForm {
  @Inject EditedProduct page;
  @Inject ArrangePictures arrange;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  @Inject
  @ManagedProperty("#{param.order}")
  private String order;

  @Inject
  @ManagedProperty("#{param.photo}")
  private String photo;

  public String save() {
    var keys = order == null ? List.<String>of() : List.of(order.strip().split(" +"));
    arrange.order(page.getProduct().slug(), keys, signedIn.actor());
    notes.good("catalogue.photo.ordered");
    return page.address();
  }

  public String earlier() {
    return move(-1);
  }

  public String later() {
    return move(1);
  }

  private String move(int by) {
    arrange.move(page.getProduct().slug(), photo, by, signedIn.actor());
    return page.address();
  }
}
