package org.loomhive.admin.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.loomhive.account.ChoosePassword;
import org.loomhive.account.Logins;
import org.loomhive.kernel.StaffRef;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** She chooses her own password; at the first sign-in nothing else is open before. */
@Named("ownPassword")
@RequestScoped
public class OwnPasswordPage {
  @Inject ChoosePassword choosing;
  @Inject Logins logins;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  private String now;
  private String next;

  public String choose() {
    choosing.choose(who(), now, next);
    notes.good("signin.own.done");
    return "/index?faces-redirect=true";
  }

  public boolean isFirst() {
    return logins.get(who()).hasToChoosePassword();
  }

  private StaffRef who() {
    return new StaffRef(signedIn.actor().ref());
  }

  public String getNow() {
    return now;
  }

  public void setNow(String typed) {
    now = typed;
  }

  public String getNext() {
    return next;
  }

  public void setNext(String typed) {
    next = typed;
  }
}
