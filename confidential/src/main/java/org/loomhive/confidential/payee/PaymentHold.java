package org.loomhive.confidential.payee;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * Somebody is to be asked before a member is paid. Closed like everything here: a copy of the
 * database tells neither of whom nor why.
 */
@Entity
@Table(name = "payment_hold")
public class PaymentHold {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "member_lookup")
  private String memberLookup;

  @Column(name = "sealed_member")
  private byte[] sealedMember;

  @Column(name = "sealed_why")
  private byte[] sealedWhy;

  @Column(name = "set_by")
  private String setBy;

  @Column(name = "set_at")
  private Instant setAt;

  @Column(name = "lifted_by")
  private String liftedBy;

  @Column(name = "lifted_at")
  private Instant liftedAt;

  protected PaymentHold() {} // for EclipseLink

  PaymentHold(String memberLookup, byte[] sealedMember, byte[] sealedWhy) {
    this.memberLookup = memberLookup;
    this.sealedMember = sealedMember.clone();
    this.sealedWhy = sealedWhy.clone();
  }

  PaymentHold setBy(String who, Instant now) {
    this.setBy = who;
    this.setAt = now;
    return this;
  }

  void lift(String who, Instant now) {
    if (liftedAt != null) return;
    liftedBy = who;
    liftedAt = now;
  }

  String memberLookup() {
    return memberLookup;
  }

  byte[] sealedMember() {
    return sealedMember;
  }

  byte[] sealedWhy() {
    return sealedWhy;
  }

  String setBy() {
    return setBy;
  }

  Instant setAt() {
    return setAt;
  }
}
