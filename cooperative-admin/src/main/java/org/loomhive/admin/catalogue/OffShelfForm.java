package org.loomhive.admin.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.catalog.edit.OffShelf;
import org.loomhive.catalog.edit.ShelfMove;
import org.loomhive.catalog.edit.TakeOffShelf;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** Takes a product, or one of its variants, off the shelf with a reason and puts it back. */
@Named("offShelf")
@RequestScoped
public class OffShelfForm {
  @Inject EditedProduct page;
  @Inject VariantForm one;
  @Inject TakeOffShelf shelf;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  private OffShelf reason;
  private String note = "";

  public OffShelf[] getReasons() {
    return OffShelf.values();
  }

  public List<ShelfMove> getMoves() {
    return shelf.moves(page.getProduct());
  }

  public String takeOff() {
    shelf.takeOff(page.getProduct().slug(), why(), signedIn.actor());
    notes.good("catalogue.off.done");
    return page.address();
  }

  public String takeOneOff() {
    shelf.takeOff(one.getVariant().sku(), why(), signedIn.actor());
    notes.good("catalogue.off.done");
    return one.address();
  }

  private TakeOffShelf.Why why() {
    return new TakeOffShelf.Why(reason, note);
  }

  public String putBack() {
    shelf.putBack(page.getProduct().slug(), signedIn.actor());
    notes.good("catalogue.published");
    return page.address();
  }

  public String putOneBack() {
    shelf.putBack(one.getVariant().sku(), signedIn.actor());
    notes.good("catalogue.published");
    return one.address();
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
