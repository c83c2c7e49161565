package org.loomhive.admin.handover;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.production.handover.IssueSlip;
import org.loomhive.production.handover.IssueSlips;
import org.loomhive.web.Paging;
import org.loomhive.web.SignedIn;

/** The slips of the manager's cooperatives, those to confirm first. */
@Named("issueSlips")
@RequestScoped
public class SlipsPage {
  private static final int SIZE = 25;

  @Inject IssueSlips slips;
  @Inject SignedIn signedIn;

  @Inject
  @ManagedProperty("#{param.page}")
  String pageParam;

  private Paging paging;
  private List<IssueSlip> rows;
  private String scanned;

  public Paging getPaging() {
    if (paging == null) paging = Paging.of(pageParam, SIZE, slips.count(signedIn.actor()));
    return paging;
  }

  public List<IssueSlip> getRows() {
    if (rows == null) rows = slips.seenBy(signedIn.actor(), getPaging().first(), SIZE);
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
