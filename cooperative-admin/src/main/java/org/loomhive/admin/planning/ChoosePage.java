package org.loomhive.admin.planning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.WorkOrderNumber;
import org.loomhive.membership.Member;
import org.loomhive.membership.Members;
import org.loomhive.production.WorkOrder;
import org.loomhive.production.WorkOrders;
import org.loomhive.production.proposal.ChooseForPlan;
import org.loomhive.production.proposal.PlanChoice;
import org.loomhive.production.proposal.WorkPlans;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** What a manager decides herself for a work order, before plans decide. */
@Named("choosePage")
@RequestScoped
public class ChoosePage {
  @Inject WorkOrders workOrders;
  @Inject WorkPlans plans;
  @Inject ChooseForPlan choose;
  @Inject Members members;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  @Inject
  @ManagedProperty("#{param.n}")
  String number;

  private WorkOrder work;
  private String member;

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
    return members.of(getWork().cooperative()).stream()
        .filter(one -> one.hoursPerWeek() > 0)
        .filter(one -> one.skills().contains(getWork().recipe().skill()))
        .toList();
  }

  public String pin() {
    choose.pin(getWork().number(), new MemberRef(member), signedIn.actor());
    return done();
  }

  public String leaveOut() {
    choose.leaveOut(getWork().number(), signedIn.actor());
    return done();
  }

  public String undo() {
    choose.undo(getWork().number(), signedIn.actor());
    return done();
  }

  private String done() {
    notes.good("planning.choice.noted");
    return "/workshop/plan?faces-redirect=true&of=" + getWork().cooperative();
  }

  public String getMember() {
    return member;
  }

  public void setMember(String member) {
    this.member = member;
  }
}
