package org.loomhive.admin.wholesale;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.loomhive.admin.Typed;
import org.loomhive.catalog.ChargeCurrency;
import org.loomhive.wage.price.WriteQuote;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;
import org.loomhive.wholesale.company.Companies;
import org.loomhive.wholesale.company.Company;
import org.loomhive.wholesale.company.CompanyRef;
import org.loomhive.wholesale.quote.Incoterm;
import org.loomhive.wholesale.quote.KeepQuote;
import org.loomhive.wholesale.quote.Quote;
import org.loomhive.wholesale.quote.QuoteRef;
import org.loomhive.wholesale.quote.QuoteTerms;
import org.loomhive.wholesale.quote.Quotes;

/** A price for one company: drafted, sent, written anew as the next edition, or lost. */
@Named("quoteForm")
@RequestScoped
public class QuoteForm {
  private static final int DAYS = 14;

  @Inject Quotes quotes;
  @Inject Companies companies;
  @Inject WriteQuote write;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  /** Of a quote that is there; null for a new one. */
  @Inject
  @ManagedProperty("#{param.q}")
  String ref;

  /** For whom a new one is. */
  @Inject
  @ManagedProperty("#{param.c}")
  String companyRef;

  /** When the text was written that is to be sent; stands in the form itself. */
  @Inject
  @ManagedProperty("#{param.written}")
  String written;

  private Quote quote;
  private String currency = ChargeCurrency.EUR.name();
  private Incoterm incoterm = Incoterm.DAP;
  private Integer leadDays;
  private LocalDate validUntil;
  private String lines = "";
  private String why = "";

  @PostConstruct
  void fill() {
    validUntil = quotes.today().plusDays(DAYS);
    if (ref == null) return;
    quote = quotes.get(new QuoteRef(ref));
    currency = quote.terms().currency();
    incoterm = quote.terms().incoterm();
    leadDays = quote.terms().leadDays();
    validUntil = quote.terms().validUntil();
    lines = QuotedLines.written(quote.lines());
  }

  /** Loads it, or ends in a page that says that it is not there. */
  public void open() {
    getCompany();
  }

  public Company getCompany() {
    return companies.get(quote == null ? new CompanyRef(companyRef) : quote.company());
  }

  /** Null before it is written. */
  public Quote getQuote() {
    return quote;
  }

  public String getState() {
    return quote.state(quotes.today()).name();
  }

  public String save() {
    var terms = new QuoteTerms(currency, incoterm, leadDays, validUntil);
    var said = new KeepQuote.Said(terms, QuotedLines.read(lines, currency));
    if (quote != null) write.write(quote.ref(), said, signedIn.actor());
    else ref = write.draft(getCompany().ref(), said, signedIn.actor()).value();
    return done("wholesale.quote.saved");
  }

  public String send() {
    write.send(new QuoteRef(ref), Instant.parse(written), signedIn.actor());
    return done("wholesale.quote.sent");
  }

  public String lose() {
    write.lose(new QuoteRef(ref), Typed.text(why), signedIn.actor());
    return done("wholesale.quote.lost");
  }

  private String done(String key) {
    notes.good(key);
    return "/trade/quote?faces-redirect=true&q=" + ref;
  }

  public List<String> getCurrencies() {
    return ChargeCurrency.codes();
  }

  public Incoterm[] getIncoterms() {
    return Incoterm.values();
  }

  public String getCurrency() {
    return currency;
  }

  public void setCurrency(String currency) {
    this.currency = currency;
  }

  public Incoterm getIncoterm() {
    return incoterm;
  }

  public void setIncoterm(Incoterm incoterm) {
    this.incoterm = incoterm;
  }

  public Integer getLeadDays() {
    return leadDays;
  }

  public void setLeadDays(Integer leadDays) {
    this.leadDays = leadDays;
  }

  public LocalDate getValidUntil() {
    return validUntil;
  }

  public void setValidUntil(LocalDate validUntil) {
    this.validUntil = validUntil;
  }

  public String getLines() {
    return lines;
  }

  public void setLines(String lines) {
    this.lines = lines;
  }

  public String getWhy() {
    return why;
  }

  public void setWhy(String why) {
    this.why = why;
  }
}
