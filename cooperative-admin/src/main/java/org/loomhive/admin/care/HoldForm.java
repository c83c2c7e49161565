package org.loomhive.admin.care;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.loomhive.confidential.payee.PaymentHolds;
import org.loomhive.kernel.MemberRef;
import org.loomhive.membership.Members;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** Holds the payment of a member who was found. */
@Named("holdForm")
@RequestScoped
public class HoldForm {
  @Inject Members members;
  @Inject PaymentHolds holds;
  @Inject SignedIn signedIn;
  @Inject Notes notes;
  @Inject HttpServletRequest request;

  private String why;

  /** Who is meant stands in the form itself: others may have joined meanwhile. */
  public String hold() {
    var found = members.get(new MemberRef(request.getParameter("whose")));
    holds.hold(found.ref(), why, signedIn.actor());
    notes.good("care.holds.held");
    return "/care/holds?faces-redirect=true";
  }

  public String getWhy() {
    return why;
  }

  public void setWhy(String why) {
    this.why = why;
  }
}
