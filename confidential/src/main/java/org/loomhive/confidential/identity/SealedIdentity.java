package org.loomhive.confidential.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.loomhive.kernel.MemberRef;

/** A legal name and a phone number as they lie in the database: closed. Every member has one. */
@Entity
@Table(name = "identity")
public class SealedIdentity {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;

  @Column(name = "member_ref")
  private MemberRef member;

  @Column(name = "sealed_name")
  private byte[] sealedName;

  @Column(name = "sealed_phone")
  private byte[] sealedPhone;

  @Column(name = "recorded_by")
  private String recordedBy;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  protected SealedIdentity() {} // for EclipseLink

  SealedIdentity(MemberRef member) {
    this.member = member;
  }

  void says(byte[] name, byte[] phone, String by, Instant now) {
    this.sealedName = name.clone();
    this.sealedPhone = phone.clone();
    this.recordedBy = by;
    this.recordedAt = now;
  }

  MemberRef member() {
    return member;
  }

  byte[] sealedName() {
    return sealedName;
  }

  byte[] sealedPhone() {
    return sealedPhone;
  }
}
