package org.loomhive.confidential.referral;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.loomhive.confidential.access.FileRef;
import org.loomhive.kernel.Refused;

/**
 * An organisation asks us to offer somebody a livelihood. It stays the owner of the case: this is a
 * referral and never a transfer. Both the case id outside and the member inside are closed.
 */
@Entity
@Table(name = "referral")
public class Referral {
  /** The only service that is given here. */
  static final String SERVICE = "LIVELIHOOD";

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;

  @Column(name = "file_ref")
  private FileRef file;

  @Column(name = "sealed_case")
  private byte[] sealedCase;

  @Column(name = "case_lookup")
  private String caseLookup;

  @Column(name = "sealed_member")
  private byte[] sealedMember;

  @Column(name = "member_lookup")
  private String memberLookup;

  private String organisation;

  @Column(name = "referred_on")
  private LocalDate referredOn;

  @Enumerated(EnumType.STRING)
  private ReferralReason reason;

  private String service;

  @Column(name = "received_at")
  private Instant receivedAt;

  @Column(name = "received_by")
  private String receivedBy;

  @Column(name = "accepted_at")
  private Instant acceptedAt;

  @Column(name = "accepted_by")
  private String acceptedBy;

  @Column(name = "declined_at")
  private Instant declinedAt;

  @Column(name = "declined_by")
  private String declinedBy;

  @Enumerated(EnumType.STRING)
  @Column(name = "decline_reason")
  private DeclineReason declineReason;

  @Column(name = "linked_at")
  private Instant linkedAt;

  @Column(name = "linked_by")
  private String linkedBy;

  @Column(name = "ended_at")
  private Instant endedAt;

  @Column(name = "ended_by")
  private String endedBy;

  protected Referral() {} // for EclipseLink

  Referral(FileRef file, IncomingReferral incoming, Sealed caseId, String by, Instant now) {
    this.file = file;
    this.sealedCase = caseId.closed();
    this.caseLookup = caseId.lookup();
    this.organisation = incoming.organisation().strip();
    this.referredOn = incoming.referredOn();
    this.reason = incoming.reason();
    this.service = SERVICE;
    this.receivedBy = by;
    this.receivedAt = now;
  }

  /** A closed text and the keyed letters by which it is found. */
  record Sealed(byte[] closed, String lookup) {}

  void accept(String by, Instant now) {
    if (declinedAt != null || endedAt != null) throw new Refused(ReferralRefusal.ANSWERED_ALREADY);
    if (acceptedAt != null) return;
    acceptedAt = now;
    acceptedBy = by;
  }

  void decline(DeclineReason why, String by, Instant now) {
    if (acceptedAt != null || endedAt != null) throw new Refused(ReferralRefusal.ANSWERED_ALREADY);
    if (declinedAt != null) return;
    declinedAt = now;
    declinedBy = by;
    declineReason = why;
  }

  void link(Sealed member, String by, Instant now) {
    if (acceptedAt == null || endedAt != null) throw new Refused(ReferralRefusal.NOT_ACCEPTED);
    if (linkedAt != null) throw new Refused(ReferralRefusal.LINKED_ALREADY);
    sealedMember = member.closed();
    memberLookup = member.lookup();
    linkedAt = now;
    linkedBy = by;
  }

  /** The livelihood goes on or not; the link is dropped either way. */
  void end(String by, Instant now) {
    if (acceptedAt == null) throw new Refused(ReferralRefusal.NOT_ACCEPTED);
    if (endedAt != null) return;
    endedAt = now;
    endedBy = by;
    sealedMember = null;
    memberLookup = null;
  }

  public ReferralState state() {
    if (endedAt != null) return ReferralState.ENDED;
    if (declinedAt != null) return ReferralState.DECLINED;
    if (linkedAt != null) return ReferralState.LINKED;
    return acceptedAt != null ? ReferralState.ACCEPTED : ReferralState.WAITING;
  }

  public boolean isLinked() {
    return sealedMember != null;
  }

  boolean isLinkedTo(String lookup) {
    return lookup.equals(memberLookup);
  }

  Optional<byte[]> sealedMember() {
    return Optional.ofNullable(sealedMember);
  }

  byte[] sealedCase() {
    return sealedCase.clone();
  }

  public FileRef file() {
    return file;
  }

  public String organisation() {
    return organisation;
  }

  public LocalDate referredOn() {
    return referredOn;
  }

  public ReferralReason reason() {
    return reason;
  }

  public Optional<DeclineReason> declineReason() {
    return Optional.ofNullable(declineReason);
  }

  public Instant receivedAt() {
    return receivedAt;
  }
}
