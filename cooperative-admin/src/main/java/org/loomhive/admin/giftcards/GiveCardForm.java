package org.loomhive.admin.giftcards;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import org.loomhive.catalog.ChargeCurrency;
import org.loomhive.giftcard.GiftCardState;
import org.loomhive.giftcard.IssueGiftCard;
import org.loomhive.giftcard.Present;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.language.Language;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** The house gives a card; above the limit it waits for a second person. */
@Named("giveCard")
@RequestScoped
public class GiveCardForm {
  @Inject IssueGiftCard issue;
  @Inject GiftCardsPage page;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  private BigDecimal amount;
  private String currency;
  private String to;
  private String greeting;
  private Language language;

  public ChargeCurrency[] getCurrencies() {
    return ChargeCurrency.values();
  }

  public Language[] getLanguages() {
    return Language.values();
  }

  public String give() {
    var sum = Money.of(amount.toPlainString(), currency);
    var card = issue.give(new Present(sum, to, "", greeting, language), signedIn.actor());
    boolean waits = page.stateOf(card) == GiftCardState.TO_APPROVE;
    if (waits) notes.warn("giftcards.waits");
    else notes.good("giftcards.given");
    return "/trade/gift-cards?faces-redirect=true&c=" + card.ref();
  }

  public BigDecimal getAmount() {
    return amount;
  }

  public void setAmount(BigDecimal amount) {
    this.amount = amount;
  }

  public String getCurrency() {
    return currency;
  }

  public void setCurrency(String currency) {
    this.currency = currency;
  }

  public String getTo() {
    return to;
  }

  public void setTo(String to) {
    this.to = to;
  }

  public String getGreeting() {
    return greeting;
  }

  public void setGreeting(String greeting) {
    this.greeting = greeting;
  }

  public Language getLanguage() {
    return language;
  }

  public void setLanguage(Language language) {
    this.language = language;
  }
}
