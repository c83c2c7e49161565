package org.loomhive.admin.wholesale;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import org.loomhive.admin.Typed;
import org.loomhive.catalog.ChargeCurrency;
import org.loomhive.kernel.Money;
import org.loomhive.ordering.owed.CreditStanding;
import org.loomhive.ordering.owed.PayLater;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;
import org.loomhive.wholesale.company.CompanyRef;
import org.loomhive.wholesale.credit.AgreeCredit;
import org.loomhive.wholesale.credit.CreditLines;
import org.loomhive.wholesale.credit.PaymentTerm;

/** When one company pays, and what it may owe, currency by currency. */
@Named("companyCredit")
@RequestScoped
public class CreditForm {
  @Inject CompanyForm page;
  @Inject CreditLines lines;
  @Inject PayLater later;
  @Inject AgreeCredit agree;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  private String currency = ChargeCurrency.EUR.name();
  private PaymentTerm term = PaymentTerm.NET_30;
  private BigDecimal limit;
  private List<CreditStanding> standings;

  public List<CreditStanding> getStandings() {
    if (standings == null) standings = lines.of(company()).stream().map(later::standing).toList();
    return standings;
  }

  public String save() {
    agree.agree(company(), term, limit(), signedIn.actor());
    return done("wholesale.credit.saved");
  }

  public String end() {
    agree.end(company(), currency, signedIn.actor());
    return done("wholesale.credit.ended");
  }

  private String done(String key) {
    notes.good(key);
    return "/trade/company?faces-redirect=true&c=" + company();
  }

  private Money limit() {
    return Typed.money(limit == null ? BigDecimal.ZERO : limit, currency);
  }

  private CompanyRef company() {
    return page.getCompany().ref();
  }

  public PaymentTerm[] getTerms() {
    return PaymentTerm.values();
  }

  public List<String> getCurrencies() {
    return ChargeCurrency.codes();
  }

  public String getCurrency() {
    return currency;
  }

  public void setCurrency(String currency) {
    this.currency = currency;
  }

  public PaymentTerm getTerm() {
    return term;
  }

  public void setTerm(PaymentTerm term) {
    this.term = term;
  }

  public BigDecimal getLimit() {
    return limit;
  }

  public void setLimit(BigDecimal limit) {
    this.limit = limit;
  }
}
