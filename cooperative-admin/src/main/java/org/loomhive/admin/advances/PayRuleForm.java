package org.loomhive.admin.advances;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.membership.Cooperative;
import org.loomhive.membership.Cooperatives;
import org.loomhive.wage.advance.PayRule;
import org.loomhive.wage.advance.PayRules;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** How much a cooperative keeps back at most, and how much of its work is prepaid. */
@Named("payRuleForm")
@RequestScoped
public class PayRuleForm {
  @Inject PayRules rules;
  @Inject Cooperatives cooperatives;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  private String cooperative;
  private Integer keptBack;
  private Integer prepaid;

  public List<Cooperative> getCooperatives() {
    return cooperatives.seenBy(signedIn.actor());
  }

  public PayRule of(Cooperative one) {
    return rules.of(one.ref());
  }

  public String set() {
    var whose =
        cooperative == null || cooperative.isBlank() ? null : new CooperativeRef(cooperative);
    rules.set(whose, keptBack, prepaid, signedIn.actor());
    notes.good("advances.done.rule");
    return "/books/advances?faces-redirect=true";
  }

  public String getCooperative() {
    return cooperative;
  }

  public void setCooperative(String chosen) {
    this.cooperative = chosen;
  }

  public Integer getKeptBack() {
    return keptBack;
  }

  public void setKeptBack(Integer typed) {
    this.keptBack = typed;
  }

  public Integer getPrepaid() {
    return prepaid;
  }

  public void setPrepaid(Integer typed) {
    this.prepaid = typed;
  }
}
