package org.loomhive.portal.decisions;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.loomhive.fund.vote.MakeProposal;
import org.loomhive.fund.vote.PremiumUse;
import org.loomhive.fund.vote.Proposal;
import org.loomhive.kernel.Money;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** What she proposes to spend of the premium. */
@Named("propose")
@RequestScoped
public class ProposeForm {
  /** So long do the others have to hear of it. */
  private static final int DAYS = 14;

  @Inject MakeProposal make;
  @Inject DecisionsPage page;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  private PremiumUse purpose = PremiumUse.SCHOOLING;
  private String title;
  private String reasons;
  private BigDecimal amount;

  public PremiumUse[] getPurposes() {
    return PremiumUse.values();
  }

  public String propose() {
    var currency = page.home().currency();
    var exact = amount.setScale(Money.decimals(currency), RoundingMode.HALF_UP);
    var what = new Proposal.What(title, reasons, Money.of(exact.toPlainString(), currency));
    make.propose(signedIn.member(), purpose, what, page.today().plusDays(DAYS));
    notes.good("decisions.proposed");
    return "/decisions?faces-redirect=true";
  }

  public PremiumUse getPurpose() {
    return purpose;
  }

  public void setPurpose(PremiumUse chosen) {
    purpose = chosen;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String typed) {
    title = typed;
  }

  public String getReasons() {
    return reasons;
  }

  public void setReasons(String typed) {
    reasons = typed;
  }

  public BigDecimal getAmount() {
    return amount;
  }

  public void setAmount(BigDecimal typed) {
    amount = typed;
  }
}
