package org.loomhive.storefront.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.loomhive.buyer.door.ChangePassword;
import org.loomhive.web.Notes;
import org.loomhive.web.signin.Door;

/** Another password for who is signed in; her other devices are signed out. */
@Named
@RequestScoped
public class PasswordPage {
  @Inject ChangePassword change;
  @Inject AccountPage account;
  @Inject BuyerSession session;
  @Inject Door door;
  @Inject Notes notes;

  private String now;
  private String next;

  public String choose() {
    door.knock();
    session.begin(change.change(account.buyer(), now, next));
    notes.good("account.password.done");
    return "/account/index?faces-redirect=true";
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
