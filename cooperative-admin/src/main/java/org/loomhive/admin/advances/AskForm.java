package org.loomhive.admin.advances;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.NotFound;
import org.loomhive.membership.Cooperative;
import org.loomhive.membership.Cooperatives;
import org.loomhive.membership.Member;
import org.loomhive.membership.Members;
import org.loomhive.wage.deduction.Agreement;
import org.loomhive.wage.deduction.AskForDeduction;
import org.loomhive.wage.deduction.DeductionKind;
import org.loomhive.wage.deduction.DeductionKinds;
import org.loomhive.wage.deduction.NeverKeptBack;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** Asks for an advance, or that something be kept back, for one member. */
@Named("askForm")
@RequestScoped
public class AskForm {
  @Inject Members members;
  @Inject Cooperatives cooperatives;
  @Inject DeductionKinds kinds;
  @Inject AskForDeduction asking;
  @Inject SignedIn signedIn;
  @Inject Notes notes;
  @Inject Clock clock;

  @Inject
  @ManagedProperty("#{param.m}")
  String m;

  private String kind;
  private BigDecimal total;
  private BigDecimal monthly;

  public Member getMember() {
    var member = members.get(new MemberRef(m));
    if (!signedIn.actor().sees(member.cooperative())) throw new NotFound("member", m);
    return member;
  }

  private Cooperative cooperative() {
    return cooperatives.get(getMember().cooperative());
  }

  public String getCurrency() {
    return cooperative().currency();
  }

  public List<DeductionKind> getKinds() {
    return kinds.allowedOn(cooperative().businessDay(clock.instant()));
  }

  public List<NeverKeptBack> getNever() {
    return kinds.never();
  }

  public String ask() {
    var sum = new Agreement.Sum(money(total), money(monthly));
    asking.ask(kind, getMember().ref(), sum, signedIn.actor());
    notes.good("advances.done.ask");
    return "/people/advances?faces-redirect=true";
  }

  private Money money(BigDecimal typed) {
    return Typed.money(typed, getCurrency());
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String chosen) {
    this.kind = chosen;
  }

  public BigDecimal getTotal() {
    return total;
  }

  public void setTotal(BigDecimal typed) {
    this.total = typed;
  }

  public BigDecimal getMonthly() {
    return monthly;
  }

  public void setMonthly(BigDecimal typed) {
    this.monthly = typed;
  }
}
