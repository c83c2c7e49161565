package org.loomhive.confidential.payee;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.loomhive.kernel.StaffRef;

/**
 * That an account is one of somebody on the staff. The account itself is not kept: its print is
 * enough to know it again.
 */
@Entity
@Table(name = "staff_print")
public class StaffPrint {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "staff_ref")
  private StaffRef staff;

  @Column(name = "account_print")
  private String accountPrint;

  @Column(name = "filed_by")
  private String filedBy;

  @Column(name = "filed_at")
  private Instant filedAt;

  protected StaffPrint() {} // for EclipseLink

  StaffPrint(StaffRef staff, String accountPrint, String filedBy, Instant now) {
    this.staff = staff;
    this.accountPrint = accountPrint;
    this.filedBy = filedBy;
    this.filedAt = now;
  }

  StaffRef staff() {
    return staff;
  }

  Instant filedAt() {
    return filedAt;
  }
}
