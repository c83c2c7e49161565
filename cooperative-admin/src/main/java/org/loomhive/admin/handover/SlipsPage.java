package org.loomhive.admin.handover;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.production.handover.IssueSlip;
import org.loomhive.production.handover.IssueSlips;
import org.loomhive.web.SignedIn;

/** The slips of the manager's cooperatives, those to confirm first. */
@Named("issueSlips")
@RequestScoped
public class SlipsPage {
  @Inject IssueSlips slips;
  @Inject SignedIn signedIn;

  private List<IssueSlip> rows;
  private String scanned;

  public List<IssueSlip> getRows() {
    if (rows == null) rows = slips.seenBy(signedIn.actor());
    return rows;
  }

  public String scan() {
    var slip = slips.scan(scanned, signedIn.actor());
    return "/workshop/slip?faces-redirect=true&n=" + slip.number();
  }

  public String getScanned() {
    return scanned;
  }

  public void setScanned(String scanned) {
    this.scanned = scanned;
  }
}
