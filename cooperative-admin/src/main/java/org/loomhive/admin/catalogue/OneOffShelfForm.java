package org.loomhive.admin.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.loomhive.catalog.edit.OffShelf;
import org.loomhive.catalog.edit.TakeOffShelf;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** Takes one variant off the shelf while the others of its product stay, and puts it back. */
@Named("oneOffShelf")
@RequestScoped
public class OneOffShelfForm {
  @Inject VariantForm page;
  @Inject TakeOffShelf shelf;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  private OffShelf reason;
  private String note = "";

  public OffShelf[] getReasons() {
    return OffShelf.values();
  }

  public String takeOff() {
    var why = new TakeOffShelf.Why(reason, note);
    shelf.takeOff(page.getVariant().sku(), why, signedIn.actor());
    notes.good("catalogue.off.done");
    return page.address();
  }

  public String putBack() {
    shelf.putBack(page.getVariant().sku(), signedIn.actor());
    notes.good("catalogue.published");
    return page.address();
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
