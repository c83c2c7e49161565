package org.loomhive.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.Role;

/** A member's way into the portal: her phone number and a PIN that she may change. */
@Entity
@Table(name = "member_login")
public class MemberLogin extends Login {
  @Column(name = "member_ref")
  private MemberRef member;

  @Column(name = "cooperative_ref")
  private CooperativeRef cooperative;

  private String phone;

  @Column(name = "given_at")
  private Instant givenAt;

  protected MemberLogin() {} // for EclipseLink

  MemberLogin(MemberRef member, CooperativeRef cooperative, Phone phone, String secretHash) {
    super(secretHash);
    this.member = member;
    this.cooperative = cooperative;
    this.phone = phone.number();
  }

  void given(Instant now) {
    givenAt = now;
  }

  void moveTo(CooperativeRef other, Phone newPhone) {
    cooperative = other;
    phone = newPhone.number();
  }

  public Actor actor() {
    return new Actor(member.value(), Set.of(Role.MEMBER), Set.of(cooperative));
  }

  public MemberRef member() {
    return member;
  }

  public CooperativeRef cooperative() {
    return cooperative;
  }

  public String phone() {
    return phone;
  }

  public Instant givenAt() {
    return givenAt;
  }

  @Override
  String who() {
    return member.value();
  }
}
