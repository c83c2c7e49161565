package org.loomhive.admin.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.account.Logins;
import org.loomhive.account.StaffAccount;
import org.loomhive.account.office.CloseStaffAccount;
import org.loomhive.account.office.InviteStaff;
import org.loomhive.kernel.StaffRef;
import org.loomhive.membership.Cooperative;
import org.loomhive.membership.Cooperatives;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** Everybody on the staff. */
@Named("staffPage")
@RequestScoped
public class StaffPage {
  @Inject Logins logins;
  @Inject Cooperatives cooperatives;
  @Inject InviteStaff invite;
  @Inject CloseStaffAccount closing;
  @Inject WayIn wayIn;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  @Inject
  @ManagedProperty("#{param.who}")
  String who;

  public List<StaffAccount> getRows() {
    return logins.staff();
  }

  public List<Cooperative> cooperatives(StaffAccount of) {
    return cooperatives.all().stream()
        .filter(c -> of.actor().cooperatives().contains(c.ref()))
        .toList();
  }

  /** Nobody closes or renews herself. */
  public boolean mayChange(StaffAccount one) {
    return signedIn.has("NETWORK_ADMIN")
        && one.isOpen()
        && !one.ref().value().equals(signedIn.actor().ref());
  }

  /** The person stands in the form itself, so a list that changed meanwhile means no other one. */
  public void renew() {
    wayIn.show(invite.renew(new StaffRef(who), signedIn.actor()));
  }

  public String close() {
    closing.close(new StaffRef(who), signedIn.actor());
    notes.good("people.staff.closed");
    return "/people/staff?faces-redirect=true";
  }
}
