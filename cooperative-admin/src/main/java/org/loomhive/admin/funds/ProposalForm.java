package org.loomhive.admin.funds;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.loomhive.fund.FundRefusal;
import org.loomhive.fund.vote.PremiumUse;
import org.loomhive.fund.vote.Proposal;
import org.loomhive.fund.vote.ProposalKind;
import org.loomhive.kernel.Refused;

/** What is typed of something to be voted on. */
public class ProposalForm {
  private ProposalKind kind = ProposalKind.PREMIUM;
  private PremiumUse purpose = PremiumUse.SCHOOLING;
  private Integer year;
  private String title;
  private String reasons;
  private BigDecimal amount;
  private LocalDate until;

  Proposal.What what(String currency) {
    return new Proposal.What(title, reasons, Coins.of(amount, currency));
  }

  int year() {
    if (year == null) throw new Refused(FundRefusal.YEAR_NOT_OVER, "");
    return year;
  }

  public ProposalKind getKind() {
    return kind;
  }

  public void setKind(ProposalKind typed) {
    kind = typed;
  }

  public PremiumUse getPurpose() {
    return purpose;
  }

  public void setPurpose(PremiumUse typed) {
    purpose = typed;
  }

  public Integer getYear() {
    return year;
  }

  public void setYear(Integer typed) {
    year = typed;
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

  public LocalDate getUntil() {
    return until;
  }

  public void setUntil(LocalDate typed) {
    until = typed;
  }
}
