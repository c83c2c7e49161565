package org.loomhive.admin.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.loomhive.account.GiveMemberPin;
import org.loomhive.account.Logins;
import org.loomhive.account.MemberLogin;
import org.loomhive.account.Secrets;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.NotFound;
import org.loomhive.membership.Member;
import org.loomhive.membership.Members;
import org.loomhive.web.SignedIn;

/** Gives a member her way into the portal. The PIN is made here and stays on one answer only. */
@Named("givePin")
@RequestScoped
public class GivePinPage {
  @Inject Members members;
  @Inject Logins logins;
  @Inject GiveMemberPin giving;
  @Inject SignedIn signedIn;

  @Inject
  @ManagedProperty("#{param.m}")
  String ref;

  private Member member;
  private String phone;
  private String pin;

  public void open() {
    getMember();
  }

  /** Of a cooperative that the reader sees; others are not there. */
  public Member getMember() {
    if (member == null) {
      if (ref == null) throw new NotFound("member", "none");
      member = members.get(new MemberRef(ref));
      signedIn.actor().requireSight(member.cooperative());
    }
    return member;
  }

  public void give() {
    var made = Secrets.newPin();
    var holder = new GiveMemberPin.Holder(getMember().ref(), getMember().cooperative());
    giving.give(holder, phone, made, signedIn.actor());
    pin = made;
  }

  /** The number that she signs in with so far. */
  public String getPhone() {
    return phone != null
        ? phone
        : logins.find(getMember().ref()).map(MemberLogin::phone).orElse(null);
  }

  public void setPhone(String typed) {
    phone = typed;
  }

  /** Null on every answer but the one after it was made. */
  public String getPin() {
    return pin;
  }
}
