package org.loomhive.admin.workshop;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.loomhive.kernel.LotNumber;
import org.loomhive.production.AllocateLot;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** Takes back a lot that was set aside for a work order. */
@Named("putBack")
@RequestScoped
public class PutBackForm {
  @Inject WorkOrderPage page;
  @Inject AllocateLot allocate;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  /** The lot stands in the form itself: the list may have changed meanwhile. */
  @Inject
  @ManagedProperty("#{param.back}")
  String back;

  public String put() {
    allocate.putBack(page.getWork().number(), new LotNumber(back), signedIn.actor());
    notes.good("workshop.lot.putback");
    return page.address();
  }
}
