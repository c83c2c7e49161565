package org.loomhive.admin.handover;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.loomhive.kernel.ChallanNumber;
import org.loomhive.material.jobwork.Principal;
import org.loomhive.material.jobwork.Principals;
import org.loomhive.membership.Cooperatives;
import org.loomhive.production.WorkOrder;
import org.loomhive.production.WorkOrders;
import org.loomhive.production.handover.IssueSlip;
import org.loomhive.production.handover.IssueSlips;
import org.loomhive.web.SignedIn;

/** One slip, or several that are printed together. */
@Named("issueSlip")
@RequestScoped
public class SlipPage {
  @Inject IssueSlips slips;
  @Inject WorkOrders workOrders;
  @Inject Cooperatives cooperatives;
  @Inject Principals principals;
  @Inject SignedIn signedIn;

  @Inject
  @ManagedProperty("#{param.n}")
  String number;

  @Inject
  @ManagedProperty("#{paramValues.s}")
  String[] chosen;

  private IssueSlip slip;

  public void open() {
    getSlip();
  }

  public IssueSlip getSlip() {
    if (slip == null) slip = get(number);
    return slip;
  }

  /** Those that are printed on one page, in the order in which they were chosen. */
  public List<IssueSlip> getChosen() {
    return chosen == null ? List.of() : Arrays.stream(chosen).map(this::get).toList();
  }

  private IssueSlip get(String which) {
    return slips.get(new ChallanNumber(which), signedIn.actor());
  }

  public WorkOrder work(IssueSlip of) {
    return workOrders.get(of.workOrder());
  }

  public String store(IssueSlip of) {
    return cooperatives.get(of.cooperative()).name();
  }

  /** Of the principal whose challan it is. */
  public String taxNumber(IssueSlip of) {
    return principals.find(of.cooperative()).map(Principal::taxNumber).orElse("");
  }
}
