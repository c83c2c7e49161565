package org.loomhive.admin.giftcards;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.loomhive.catalog.ChargeCurrency;
import org.loomhive.giftcard.GiftCardRules;
import org.loomhive.kernel.Money;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** How long new cards are good, and up to which sum one person may give one. */
@Named("cardRules")
@RequestScoped
public class CardRulesForm {
  private static final String PAGE = "/trade/gift-cards?faces-redirect=true";

  @Inject GiftCardRules rules;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  private Integer months;
  private String currency;
  private BigDecimal limit;

  @PostConstruct
  void asItIs() {
    months = rules.months().orElse(null);
  }

  public List<Money> getLimits() {
    return Arrays.stream(ChargeCurrency.values()).map(one -> rules.limit(one.name())).toList();
  }

  public String saveTerm() {
    rules.expireAfter(months, signedIn.actor());
    notes.good("giftcards.term.saved");
    return PAGE;
  }

  public String saveLimit() {
    rules.limit(Money.of(limit.toPlainString(), currency), signedIn.actor());
    notes.good("giftcards.limit.saved");
    return PAGE;
  }

  public Integer getMonths() {
    return months;
  }

  public void setMonths(Integer months) {
    this.months = months;
  }

  public String getCurrency() {
    return currency;
  }

  public void setCurrency(String currency) {
    this.currency = currency;
  }

  public BigDecimal getLimit() {
    return limit;
  }

  public void setLimit(BigDecimal limit) {
    this.limit = limit;
  }
}
