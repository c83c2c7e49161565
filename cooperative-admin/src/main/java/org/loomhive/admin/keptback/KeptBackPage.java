package org.loomhive.admin.keptback;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.util.List;
import org.loomhive.confidential.access.AccessLog;
import org.loomhive.kernel.leaf.Leafing;
import org.loomhive.wage.deduction.DeductionReport;
import org.loomhive.web.Paging;
import org.loomhive.web.SignedIn;

/** One month of all deductions, before a case worker; the look is on record first. */
@Named("keptBack")
@RequestScoped
public class KeptBackPage {
  private static final int ROWS = 100;

  @Inject DeductionReport report;
  @Inject AccessLog log;
  @Inject SignedIn signedIn;

  @Inject
  @ManagedProperty("#{param.month}")
  String month;

  @Inject
  @ManagedProperty("#{param.page}")
  String page;

  private List<YearMonth> months;
  private List<DeductionReport.Kept> rows;

  public void open() {
    log.look(signedIn.actor(), "list", "deductions", "report of all deductions");
    months = report.months(signedIn.actor());
  }

  public List<YearMonth> getMonths() {
    return months;
  }

  /** The one that was asked for, else the newest; null when nothing was ever kept back. */
  public YearMonth getMonth() {
    return months.stream()
        .filter(one -> one.toString().equals(month))
        .findFirst()
        .orElse(months.isEmpty() ? null : months.get(0));
  }

  public List<DeductionReport.OfKind> getKinds() {
    return report.kinds(getMonth(), signedIn.actor());
  }

  public Paging getPaging() {
    return Paging.of(page, ROWS, report.count(getMonth(), signedIn.actor()));
  }

  public List<DeductionReport.Kept> getRows() {
    if (rows == null) {
      var part = Leafing.through(getPaging().first(), ROWS);
      rows = report.of(getMonth(), signedIn.actor(), part);
    }
    return rows;
  }
}
