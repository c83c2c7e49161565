package org.loomhive.admin.store;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.loomhive.admin.Typed;
import org.loomhive.admin.leaf.MemberChoice;
import org.loomhive.kernel.MemberRef;
import org.loomhive.material.tool.LendTool;
import org.loomhive.material.tool.Tool;
import org.loomhive.material.tool.ToolCondition;
import org.loomhive.material.tool.ToolNumber;
import org.loomhive.material.tool.Tools;
import org.loomhive.membership.Member;
import org.loomhive.membership.Members;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** One tool: who has it, who had it, and lending it. */
@Named("tool")
@RequestScoped
public class ToolForm {
  @Inject Tools tools;
  @Inject LendTool lend;
  @Inject Members members;
  @Inject MemberChoice search;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  @Inject
  @ManagedProperty("#{param.n}")
  String number;

  private Tool shown;
  private String member;
  private LocalDate dueOn;
  private String condition;
  private String note;

  public void open() {
    getShown();
  }

  public Tool getShown() {
    if (shown == null) shown = tools.get(new ToolNumber(number), signedIn.actor());
    return shown;
  }

  public List<Member> getMembers() {
    return search.in(getShown().cooperative());
  }

  public String called(MemberRef ref) {
    return members.find(ref).map(Member::called).orElse("");
  }

  public List<ToolCondition> getConditions() {
    return List.of(ToolCondition.values());
  }

  public String lend() {
    lend.lend(getShown().number(), new MemberRef(member), dueOn, signedIn.actor());
    return done("store.tool.lent");
  }

  public String back() {
    var how = ToolCondition.valueOf(condition);
    lend.back(getShown().number(), how, Typed.text(note), signedIn.actor());
    return done("store.tool.back");
  }

  public String repaired() {
    lend.repaired(getShown().number(), signedIn.actor());
    return done("store.tool.repaired");
  }

  private String done(String word) {
    notes.good(word);
    return "/workshop/tool?faces-redirect=true&n=" + getShown().number();
  }

  public String getMember() {
    return member;
  }

  public void setMember(String member) {
    this.member = member;
  }

  public LocalDate getDueOn() {
    return dueOn;
  }

  public void setDueOn(LocalDate dueOn) {
    this.dueOn = dueOn;
  }

  public String getCondition() {
    return condition;
  }

  public void setCondition(String condition) {
    this.condition = condition;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }
}
