package org.loomhive.confidential.payee;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.loomhive.kernel.MemberRef;

/**
 * Bank coordinates of a member as they lie in the database: closed. A change is a new row; the
 * newest one counts, the earlier ones are its history.
 */
@Entity
@Table(name = "payee_details")
public class PayeeDetails {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "member_ref")
  private MemberRef member;

  private byte[] sealed;

  @Column(name = "account_print")
  private String accountPrint;

  @Column(name = "source_key")
  private String sourceKey;

  @Column(name = "changed_by")
  private String changedBy;

  @Column(name = "changed_at")
  private Instant changedAt;

  protected PayeeDetails() {} // for EclipseLink

  PayeeDetails(MemberRef member, byte[] sealed, String accountPrint) {
    this.member = member;
    this.sealed = sealed.clone();
    this.accountPrint = accountPrint;
  }

  PayeeDetails filed(String source, String by, Instant now) {
    this.sourceKey = source;
    this.changedBy = by;
    this.changedAt = now;
    return this;
  }

  MemberRef member() {
    return member;
  }

  byte[] sealed() {
    return sealed;
  }

  /** The same for the same account, and worthless without the key. */
  String accountPrint() {
    return accountPrint;
  }

  String changedBy() {
    return changedBy;
  }

  Instant changedAt() {
    return changedAt;
  }
}
