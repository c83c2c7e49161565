package org.loomhive.portal.profile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.loomhive.account.ChangePin;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** She chooses another PIN and shows that she knows the one she has. */
@Named("pin")
@RequestScoped
public class PinPage {
  @Inject SignedIn signedIn;
  @Inject ChangePin change;
  @Inject Notes notes;
  private String now;
  private String next;

  public String change() {
    change.change(signedIn.member(), now, next);
    notes.good("pin.changed");
    return "/profile?faces-redirect=true";
  }

  public String getNow() {
    return now;
  }

  public void setNow(String typed) {
    this.now = typed;
  }

  public String getNext() {
    return next;
  }

  public void setNext(String typed) {
    this.next = typed;
  }
}
