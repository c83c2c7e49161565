package org.loomhive.admin.payouts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.loomhive.kernel.PayLineRef;
import org.loomhive.payout.PayLine;
import org.loomhive.payout.PayLines;
import org.loomhive.payout.hold.ReleaseHold;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** A second person says why a payment that was held back may go. */
@Named("releasePage")
@RequestScoped
public class ReleasePage {
  @Inject PayLines lines;
  @Inject ReleaseHold releasing;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  @Inject
  @ManagedProperty("#{param.n}")
  String n;

  private String why;

  public PayLine getLine() {
    return lines.get(new PayLineRef(n));
  }

  public String release() {
    var line = getLine();
    releasing.release(line.ref(), why, signedIn.actor());
    notes.good("books.released");
    return "/books/run?faces-redirect=true&n=" + line.run();
  }

  public String getWhy() {
    return why;
  }

  public void setWhy(String why) {
    this.why = why;
  }
}
