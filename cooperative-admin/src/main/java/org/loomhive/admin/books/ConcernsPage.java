package org.loomhive.admin.books;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.kernel.PayLineRef;
import org.loomhive.payout.PayLine;
import org.loomhive.payout.PayLines;
import org.loomhive.payout.receipt.PayoutConcern;
import org.loomhive.payout.receipt.PayoutConcerns;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** Payments that members miss. Only the network sees them. */
@Named("concernsPage")
@RequestScoped
public class ConcernsPage {
  @Inject PayoutConcerns concerns;
  @Inject PayLines lines;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  @Inject
  @ManagedProperty("#{param.line}")
  String line;

  private List<PayoutConcern> rows;

  public List<PayoutConcern> getRows() {
    if (rows == null) rows = concerns.allOpen(signedIn.actor());
    return rows;
  }

  public PayLine payment(PayLineRef ref) {
    return lines.get(ref);
  }

  /** The line stands in the form itself, so a list that changed meanwhile closes no other one. */
  public String close() {
    concerns.close(new PayLineRef(line), signedIn.actor());
    notes.good("books.concern.closed");
    return "/books/concerns?faces-redirect=true";
  }
}
