package org.loomhive.portal.earnings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.kernel.SlipNumber;
import org.loomhive.production.WorkOrder;
import org.loomhive.production.WorkOrders;
import org.loomhive.wage.EarnedWage;
import org.loomhive.wage.Slip;
import org.loomhive.wage.Slips;
import org.loomhive.web.SignedIn;

/** One slip, line by line. Another member's slip is not there. */
@Named("slip")
@RequestScoped
public class SlipPage {
  private static final int MINUTES_PER_HOUR = 60;

  @Inject
  @ManagedProperty("#{param.n}")
  String n;

  @Inject SignedIn signedIn;
  @Inject Slips slips;
  @Inject WorkOrders orders;
  private Slip slip;
  private List<Line> lines;

  /** What was made, and what it earned. */
  public record Line(String what, EarnedWage wage) {}

  public void open() {
    getSlip();
  }

  public Slip getSlip() {
    if (slip == null) slip = slips.getOwn(new SlipNumber(n), signedIn.member());
    return slip;
  }

  public List<Line> getLines() {
    if (lines == null) lines = getSlip().lines().stream().map(this::line).toList();
    return lines;
  }

  private Line line(EarnedWage wage) {
    return new Line(orders.find(wage.workOrder()).map(WorkOrder::productName).orElse(""), wage);
  }

  /** Whole hours; the rest is in {@link #getMinutes}. */
  public int getHours() {
    return getSlip().standardMinutes() / MINUTES_PER_HOUR;
  }

  public int getMinutes() {
    return getSlip().standardMinutes() % MINUTES_PER_HOUR;
  }
}
