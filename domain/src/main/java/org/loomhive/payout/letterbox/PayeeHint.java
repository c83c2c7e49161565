package org.loomhive.payout.letterbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.loomhive.kernel.MemberRef;

/** All that this side knows of a member's account: its last digits and since when it is on file. */
@Entity
@Table(name = "payee_hint")
public class PayeeHint {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;

  @Column(name = "member_ref")
  private MemberRef member;

  @Column(name = "last_digits")
  private String lastDigits;

  @Column(name = "changed_at")
  private Instant changedAt;

  protected PayeeHint() {} // for EclipseLink

  PayeeHint(MemberRef member) {
    this.member = member;
  }

  void says(String digits, Instant at) {
    this.lastDigits = digits;
    this.changedAt = at;
  }

  public MemberRef member() {
    return member;
  }

  /** She has no account on file and wants her money in her hand. */
  public boolean isCash() {
    return lastDigits.isBlank();
  }

  /** For example "…4821". */
  public String masked() {
    return "…" + lastDigits;
  }

  public Instant changedAt() {
    return changedAt;
  }
}
