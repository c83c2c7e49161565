package org.loomhive.admin.payouts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import org.loomhive.payout.hold.PayLimit;
import org.loomhive.payout.hold.PayLimits;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** How much one payment may be before a second person looks at it. */
@Named("checksPage")
@RequestScoped
public class ChecksPage {
  private static final String CURRENCY = "INR";

  @Inject PayLimits limits;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  private BigDecimal most;

  /** Null while there is none. */
  public PayLimit getLimit() {
    return limits.find(CURRENCY).orElse(null);
  }

  public String setLimit() {
    limits.set(Typed.money(most, CURRENCY), signedIn.actor());
    notes.good("books.limit.done");
    return "/books/checks?faces-redirect=true";
  }

  public BigDecimal getMost() {
    return most;
  }

  public void setMost(BigDecimal most) {
    this.most = most;
  }
}
