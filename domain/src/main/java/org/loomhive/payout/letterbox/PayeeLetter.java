package org.loomhive.payout.letterbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.loomhive.kernel.MemberRef;

/**
 * Payout details on their way: dropped by a member, filed by the payout side. What was sealed in it
 * is removed as soon as it is filed.
 */
@Entity
@Table(name = "payee_letter")
public class PayeeLetter {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "letter_key")
  private String key;

  @Column(name = "member_ref")
  private MemberRef member;

  private byte[] sealed;

  @Column(name = "dropped_at")
  private Instant droppedAt;

  @Column(name = "filed_at")
  private Instant filedAt;

  @Column(name = "unreadable_at")
  private Instant unreadableAt;

  protected PayeeLetter() {} // for EclipseLink

  PayeeLetter(MemberRef member, byte[] sealed, Instant now) {
    this.key = UUID.randomUUID().toString();
    this.member = member;
    this.sealed = sealed.clone();
    this.droppedAt = now;
  }

  void filed(Instant now) {
    if (filedAt == null) filedAt = now;
    sealed = null;
  }

  void unreadable(Instant now) {
    if (unreadableAt == null) unreadableAt = now;
    sealed = null;
  }

  public String key() {
    return key;
  }

  public MemberRef member() {
    return member;
  }

  public Instant droppedAt() {
    return droppedAt;
  }

  /** Empty once it was filed. */
  public byte[] sealed() {
    return sealed == null ? new byte[0] : sealed.clone();
  }
}
