package org.loomhive.admin.plans;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.loomhive.catalog.ProductKind;
import org.loomhive.membership.Cooperative;
import org.loomhive.membership.Cooperatives;
import org.loomhive.production.inspection.WhoInspects;
import org.loomhive.production.inspection.plan.InspectionPlan;
import org.loomhive.production.inspection.plan.InspectionPlans;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** The plans of inspection in force, and who looks when much is rejected. */
@Named("inspectionPlans")
@RequestScoped
public class PlansPage {
  @Inject InspectionPlans plans;
  @Inject Cooperatives cooperatives;
  @Inject WhoInspects whoInspects;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  private List<RuleRow> rules;

  public List<InspectionPlan> getPlans() {
    var all = new ArrayList<InspectionPlan>();
    for (ProductKind kind : ProductKind.values()) plans.find(kind).ifPresent(all::add);
    return all;
  }

  public List<RuleRow> getRules() {
    if (rules == null)
      rules =
          cooperatives.seenBy(signedIn.actor()).stream()
              .map(one -> new RuleRow(one, whoInspects.rule(one.ref()).rejectSharePercent()))
              .toList();
    return rules;
  }

  public String saveRules() {
    for (RuleRow row : getRules())
      whoInspects.change(row.cooperative.ref(), row.percent, signedIn.actor());
    notes.good("plans.rules.saved");
    return "/workshop/plans?faces-redirect=true";
  }

  /** How many rejected pieces are usual in a cooperative. */
  public static class RuleRow {
    private final Cooperative cooperative;
    private int percent;

    RuleRow(Cooperative cooperative, int percent) {
      this.cooperative = cooperative;
      this.percent = percent;
    }

    public String getName() {
      return cooperative.name();
    }

    public int getPercent() {
      return percent;
    }

    public void setPercent(int percent) {
      this.percent = percent;
    }
  }
}
