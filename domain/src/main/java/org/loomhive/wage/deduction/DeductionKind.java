package org.loomhive.wage.deduction;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.loomhive.wage.item.SlipItemKind;

/**
 * A kind of deduction that the law lists (Code on Wages, 2019, s. 18) and the house allows, and
 * from when until when. What stands in no row is never kept back.
 */
@Entity
@Table(name = "deduction_kind")
public class DeductionKind {
  static final String ADVANCE = "ADVANCE";

  @Id private String code;

  @Column(name = "basis_text")
  private String basisText;

  @Column(name = "allowed_from")
  private LocalDate allowedFrom;

  @Column(name = "allowed_to")
  private LocalDate allowedTo;

  protected DeductionKind() {} // for EclipseLink

  boolean isAllowedOn(LocalDate day) {
    return !day.isBefore(allowedFrom) && (allowedTo == null || !day.isAfter(allowedTo));
  }

  /** It is paid out when it is approved, and comes back by deductions. */
  public boolean isAdvance() {
    return code.equals(ADVANCE);
  }

  SlipItemKind item() {
    return isAdvance() ? SlipItemKind.ADVANCE_REPAID : SlipItemKind.DEDUCTION;
  }

  public String code() {
    return code;
  }

  /** The key of the words for its legal basis. */
  public String basisText() {
    return basisText;
  }
}
