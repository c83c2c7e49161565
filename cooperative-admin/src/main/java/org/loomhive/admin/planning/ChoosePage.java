package org.loomhive.admin.planning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.loomhive.admin.leaf.MemberChoice;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.WorkOrderNumber;
import org.loomhive.membership.Member;
import org.loomhive.membership.Members;
import org.loomhive.production.WorkOrder;
import org.loomhive.production.WorkOrders;
import org.loomhive.production.proposal.PlanChoice;
import org.loomhive.production.proposal.WorkPlans;
import org.loomhive.web.SignedIn;

/** A work order for which a manager may decide before plans do, and what she chose for it. */
@Named("choosePage")
@RequestScoped
public class ChoosePage {
  @Inject WorkOrders workOrders;
  @Inject WorkPlans plans;
  @Inject Members members;
  @Inject MemberChoice search;
  @Inject SignedIn signedIn;

  @Inject
  @ManagedProperty("#{param.n}")
  String number;

  private WorkOrder work;

  public void open() {
    getWork();
  }

  /** Of her own cooperatives only; others are not there. */
  public WorkOrder getWork() {
    if (work == null) work = workOrders.get(new WorkOrderNumber(number), signedIn.actor());
    return work;
  }

  public Optional<PlanChoice> getChoice() {
    return plans.choiceFor(getWork().number());
  }

  public String called(MemberRef of) {
    return members.find(of).map(Member::called).orElse("");
  }

  /** Those who have the skill and offer hours. */
  public List<Member> getMembers() {
    return search.in(getWork().cooperative()).stream()
        .filter(one -> one.hoursPerWeek() > 0)
        .filter(one -> getWork().recipe().suits(one.skills()))
        .toList();
  }
}
