package org.loomhive.admin.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.catalog.Product;
import org.loomhive.catalog.edit.OffShelf;
import org.loomhive.catalog.edit.ShelfMove;
import org.loomhive.catalog.edit.TakeOffShelf;
import org.loomhive.kernel.Sku;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** Takes a product or one of its variants off the shelf and puts it back, each with its reason. */
@Named("offShelf")
@RequestScoped
public class OffShelfForm {
  @Inject TakeOffShelf shelf;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  private OffShelf reason;
  private String note = "";

  public OffShelf[] getReasons() {
    return OffShelf.values();
  }

  public List<ShelfMove> moves(Product product) {
    return shelf.moves(product);
  }

  public String takeOff(Product product) {
    shelf.takeOff(product.slug(), why(), signedIn.actor());
    return done("catalogue.off.done", product);
  }

  public String putBack(Product product) {
    shelf.putBack(product.slug(), signedIn.actor());
    return done("catalogue.published", product);
  }

  public String takeOffOne(Product product, Sku sku) {
    shelf.takeOff(sku, why(), signedIn.actor());
    return done("catalogue.off.done", product);
  }

  public String putBackOne(Product product, Sku sku) {
    shelf.putBack(sku, signedIn.actor());
    return done("catalogue.published", product);
  }

  private TakeOffShelf.Why why() {
    return new TakeOffShelf.Why(reason, note);
  }

  private String done(String key, Product product) {
    notes.good(key);
    return "/trade/product?faces-redirect=true&p=" + product.slug();
  }

  public OffShelf getReason() {
    return reason;
  }

  public void setReason(OffShelf reason) {
    this.reason = reason;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }
}
