package org.loomhive.payout.letterbox;

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
import org.loomhive.kernel.MemberRef;
import org.loomhive.payout.bank.Rail;

/**
 * All that this side knows of where a member's money goes: on which way, the last digits of the
 * account or wallet, and since when it is on file.
 */
@Entity
@Table(name = "payee_hint")
public class PayeeHint {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;

  @Column(name = "member_ref")
  private MemberRef member;

  @Enumerated(EnumType.STRING)
  private Rail rail;

  @Column(name = "last_digits")
  private String lastDigits;

  @Column(name = "changed_at")
  private Instant changedAt;

  protected PayeeHint() {} // for EclipseLink

  PayeeHint(MemberRef member) {
    this.member = member;
  }

  void says(Rail way, String digits, Instant at) {
    this.rail = way;
    this.lastDigits = digits;
    this.changedAt = at;
  }

  public MemberRef member() {
    return member;
  }

  /** The way on which her money comes. */
  public Rail rail() {
    return rail;
  }

  /** For example "…4821"; of cash there is nothing to say. */
  public String masked() {
    return rail == Rail.CASH ? "" : "…" + lastDigits;
  }

  public Instant changedAt() {
    return changedAt;
  }
}
