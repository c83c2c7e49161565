package org.loomhive.admin.workshop;

import jakarta.enterprise.context.RequestScoped;
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

  public String of(LotNumber which) {
    allocate.putBack(page.getWork().number(), which, signedIn.actor());
    notes.good("workshop.lot.putback");
    return page.address();
  }
}
