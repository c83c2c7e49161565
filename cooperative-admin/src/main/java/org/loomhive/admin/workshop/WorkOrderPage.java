package org.loomhive.admin.workshop;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.WorkOrderNumber;
import org.loomhive.production.MaterialNeed;
import org.loomhive.production.MaterialOfWork;
import org.loomhive.production.WorkOrder;
import org.loomhive.production.WorkOrders;
import org.loomhive.production.inspection.Inspection;
import org.loomhive.web.SignedIn;

/** One work order with all that happened to it. */
@Named("workOrder")
@RequestScoped
public class WorkOrderPage {
  @Inject WorkOrders workOrders;
  @Inject MaterialOfWork material;
  @Inject Names names;
  @Inject SignedIn signedIn;

  @Inject
  @ManagedProperty("#{param.n}")
  String number;

  private WorkOrder work;
  private List<MaterialNeed> needs;

  public void open() {
    getWork();
  }

  /** Of her own cooperatives only; others are not there. */
  public WorkOrder getWork() {
    if (work == null) work = workOrders.get(new WorkOrderNumber(number), signedIn.actor());
    return work;
  }

  public List<MaterialNeed> getNeeds() {
    if (needs == null) needs = material.needs(getWork());
    return needs;
  }

  public List<Inspection> getInspections() {
    return workOrders.inspectionsOf(getWork());
  }

  /** What the member is called in the workshop; empty for nobody. */
  public String called(MemberRef member) {
    return names.called(member);
  }

  public String getMaker() {
    return called(getWork().member().orElse(null));
  }

  public boolean isRunByReader() {
    return signedIn.hasAny("MANAGER NETWORK_ADMIN");
  }

  public boolean isInspectedByReader() {
    return signedIn.hasAny("MANAGER QUALITY NETWORK_ADMIN");
  }

  String address() {
    return "/workshop/order?faces-redirect=true&n=" + getWork().number();
  }
}
