package org.loomhive.admin.wholesale;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.admin.Typed;
import org.loomhive.buyer.letter.AccountState;
import org.loomhive.buyer.letter.AccountStates;
import org.loomhive.ordering.company.SoldSamples;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;
import org.loomhive.wholesale.company.Companies;
import org.loomhive.wholesale.company.Company;
import org.loomhive.wholesale.company.CompanyRef;
import org.loomhive.wholesale.company.DecideCompany;
import org.loomhive.wholesale.quote.Quote;
import org.loomhive.wholesale.quote.Quotes;

/** What one company says of itself, and the word of the office. */
@Named("companyDesk")
@RequestScoped
public class CompanyForm {
  @Inject Companies companies;
  @Inject DecideCompany decide;
  @Inject AccountStates accounts;
  @Inject Quotes quotes;
  @Inject SoldSamples samples;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  @Inject
  @ManagedProperty("#{param.c}")
  String ref;

  private Company company;
  private String why = "";

  /** Loads it, or ends in a page that says that it is not there. */
  public void open() {
    getCompany();
  }

  public Company getCompany() {
    if (company == null) company = companies.get(new CompanyRef(ref));
    return company;
  }

  /** Where its contact reads letters. */
  public String getEmail() {
    return accounts.find(getCompany().contact()).map(AccountState::email).orElse("");
  }

  /** The newest first. */
  public List<Quote> getQuotes() {
    return quotes.of(getCompany().ref());
  }

  /** Samples that it bought, and what it ordered of them afterwards. */
  public List<SoldSamples.SoldSample> getSamples() {
    return samples.of(getCompany().ref());
  }

  public String state(Quote one) {
    return one.state(quotes.today()).name();
  }

  public String approve() {
    decide.approve(new CompanyRef(ref), signedIn.actor());
    return done("wholesale.approved");
  }

  public String refuse() {
    decide.refuse(new CompanyRef(ref), Typed.text(why), signedIn.actor());
    return done("wholesale.refused");
  }

  public String pause() {
    decide.pause(new CompanyRef(ref), Typed.text(why), signedIn.actor());
    return done("wholesale.paused");
  }

  private String done(String key) {
    notes.good(key);
    return "/trade/company?faces-redirect=true&c=" + ref;
  }

  public String getWhy() {
    return why;
  }

  public void setWhy(String why) {
    this.why = why;
  }
}
