package org.loomhive.admin.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.loomhive.account.StaffAccount;
import org.loomhive.account.office.Access;
import org.loomhive.account.office.AgreeToAccess;
import org.loomhive.account.office.SecondPerson;
import org.loomhive.kernel.StaffRef;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** A way in that was just made, on one answer only, and those that wait for a second person. */
@Named("wayIn")
@RequestScoped
public class WayIn {
  @Inject SecondPerson second;
  @Inject AgreeToAccess agreeing;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  @Inject
  @ManagedProperty("#{param.who}")
  String who;

  private Access access;
  private List<StaffAccount> waiting;

  public List<StaffAccount> getWaiting() {
    if (waiting == null) waiting = second.waitingFor(signedIn.actor());
    return waiting;
  }

  /** The person stands in the form itself, so a list that changed meanwhile means no other one. */
  public void agree() {
    access = agreeing.agree(new StaffRef(who), signedIn.actor());
    waiting = null;
  }

  void show(Optional<Access> made) {
    access = made.orElse(null);
    if (made.isEmpty()) notes.good("people.staff.asked");
  }

  /** Null on every answer but the one after it was made. */
  public Access getAccess() {
    return access;
  }

  public SquareCode getSquare() {
    return access == null ? null : new SquareCode(access.address());
  }
}
