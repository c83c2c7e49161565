package org.loomhive.admin.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.loomhive.catalog.price.AnnounceReduction;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** Buyers are told of a price that was lowered today. */
@Named("reduction")
@RequestScoped
public class ReductionForm {
  @Inject VariantForm page;
  @Inject AnnounceReduction reduction;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  private LocalDate until;

  public String announce() {
    reduction.announce(page.getVariant().sku(), until, signedIn.actor());
    notes.good("catalogue.reduced.done");
    return page.address();
  }

  public LocalDate getUntil() {
    return until;
  }

  public void setUntil(LocalDate until) {
    this.until = until;
  }
}
