package org.loomhive.admin.care;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.account.Logins;
import org.loomhive.confidential.payee.OpenHold;
import org.loomhive.confidential.payee.PaymentHolds;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.StaffRef;
import org.loomhive.membership.Members;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** Payments that wait until somebody was asked: of any member, tied to a file or not. */
@Named("holdsPage")
@RequestScoped
public class HoldsPage {
  @Inject PaymentHolds holds;
  @Inject Members members;
  @Inject Logins logins;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  @Inject
  @ManagedProperty("#{param.member}")
  String member;

  private List<OpenHold> all;

  public void open() {
    getAll();
  }

  /** The look is on record before the list is read. */
  public List<OpenHold> getAll() {
    if (all == null) all = holds.open(signedIn.actor());
    return all;
  }

  public String called(OpenHold hold) {
    return members.get(hold.member()).called();
  }

  public String by(OpenHold hold) {
    return logins.get(new StaffRef(hold.setBy())).called();
  }

  /** The member stands in the form itself: the list may have changed meanwhile. */
  public String lift() {
    holds.lift(new MemberRef(member), signedIn.actor());
    notes.good("care.holds.lifted");
    return "/care/holds?faces-redirect=true";
  }
}
