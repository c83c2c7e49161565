package org.loomhive.portal.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.loomhive.account.SignInMember;
import org.loomhive.membership.Members;
import org.loomhive.web.signin.Door;

/** A member comes in with phone number and PIN. Phones are shared, so she is soon forgotten. */
@Named
@RequestScoped
public class MemberSignIn {
  private static final int IDLE_MINUTES = 20;

  @Inject SignInMember signInMember;
  @Inject Members members;
  @Inject Door door;

  @Inject
  @ManagedProperty("#{param.then}")
  String then;

  private String phone;
  private String pin;

  public void signIn() {
    door.knock();
    var login = signInMember.signIn(phone, pin);
    door.letIn(login.actor(), members.get(login.member()).called(), IDLE_MINUTES);
    door.goOn(then);
  }

  public String getPhone() {
    return phone;
  }

  public void setPhone(String typed) {
    phone = typed;
  }

  public String getPin() {
    return pin;
  }

  public void setPin(String typed) {
    pin = typed;
  }
}
