package org.loomhive.material.jobwork;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.loomhive.kernel.CooperativeRef;

/**
 * A cooperative that is registered for tax and sends its material out for job work: from a day on,
 * its slips are challans with serial numbers, and the term of the law runs.
 */
@Entity
@Table(name = "job_work_principal")
public class Principal {
  @Id
  @Column(name = "cooperative_ref")
  private String cooperative;

  @Version private int version;

  @Column(name = "tax_number")
  private String taxNumber;

  private String series;

  @Column(name = "is_large")
  private boolean large;

  private LocalDate since;

  @Column(name = "written_by")
  private String writtenBy;

  protected Principal() {} // for EclipseLink

  Principal(CooperativeRef cooperative, String series, LocalDate since) {
    this.cooperative = cooperative.value();
    this.series = series;
    this.since = since;
  }

  void registered(String number, boolean isLarge, String by) {
    taxNumber = number;
    large = isLarge;
    writtenBy = by;
  }

  public CooperativeRef cooperative() {
    return new CooperativeRef(cooperative);
  }

  public String taxNumber() {
    return taxNumber;
  }

  /** One to three letters with which its challans begin. */
  public String series() {
    return series;
  }

  /** It sends its form twice a year, not once. */
  public boolean isLarge() {
    return large;
  }

  /** The first day on which its slips are challans. */
  public LocalDate since() {
    return since;
  }
}
