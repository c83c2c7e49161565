package org.loomhive.admin.wholesale;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.loomhive.admin.Typed;
import org.loomhive.catalog.Variant;
import org.loomhive.catalog.Variants;
import org.loomhive.kernel.Sku;
import org.loomhive.wage.price.QuoteRequested;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;
import org.loomhive.wholesale.asked.AnswerRequest;
import org.loomhive.wholesale.asked.AskedLine;
import org.loomhive.wholesale.asked.QuoteRequest;
import org.loomhive.wholesale.asked.QuoteRequests;
import org.loomhive.wholesale.asked.RequestRef;
import org.loomhive.wholesale.company.Companies;
import org.loomhive.wholesale.company.Company;
import org.loomhive.wholesale.company.CompanyRef;
import org.loomhive.wholesale.quote.QuoteRef;

/** Quotes that companies ask for: those that wait, and all of one company with what to do. */
@Named("requestsDesk")
@RequestScoped
public class RequestsDesk {
  private static final int SHOWN = 20;

  @Inject QuoteRequests requests;
  @Inject Companies companies;
  @Inject Variants variants;
  @Inject QuoteRequested quote;
  @Inject AnswerRequest answer;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  @Inject
  @ManagedProperty("#{param.c}")
  String company;

  /** Stands in the form itself. */
  @Inject
  @ManagedProperty("#{param.asked}")
  String ref;

  private List<QuoteRequest> waiting;
  private List<QuoteRequest> asked;
  private Map<Sku, Variant> pieces;
  private Optional<QuoteRequest> answered;
  private String declined;
  private String why = "";

  /** Of all companies, the longest first. */
  public List<QuoteRequest> getWaiting() {
    if (waiting == null) waiting = requests.waiting(SHOWN);
    return waiting;
  }

  public Company company(QuoteRequest one) {
    return companies.get(one.company());
  }

  /** Of the shown company, the newest first. */
  public List<QuoteRequest> getAsked() {
    if (asked == null) asked = requests.of(new CompanyRef(company), SHOWN);
    return asked;
  }

  /** Of those the ones that wait. */
  public List<QuoteRequest> getOpen() {
    return getAsked().stream().filter(QuoteRequest::isWaiting).toList();
  }

  public String name(Sku sku) {
    if (pieces == null) pieces = variants.byArticle(skus());
    var piece = pieces.get(sku);
    return piece == null ? "" : piece.product().name() + ", " + piece.label();
  }

  private Set<Sku> skus() {
    return getAsked().stream()
        .flatMap(one -> one.lines().stream())
        .map(AskedLine::sku)
        .collect(Collectors.toSet());
  }

  /** What the shown quote answers; null for one that nobody asked for. */
  public QuoteRequest answeredBy(QuoteRef quote) {
    if (answered == null) answered = requests.answeredBy(quote);
    return answered.orElse(null);
  }

  public String draft() {
    var made = quote.draft(new RequestRef(ref), signedIn.actor());
    notes.good("wholesale.asked.drafted");
    return "/trade/quote?faces-redirect=true&q=" + made;
  }

  public String decline() {
    answer.decline(new RequestRef(declined), Typed.text(why), signedIn.actor());
    notes.good("wholesale.asked.declined");
    return "/trade/company?faces-redirect=true&c=" + company;
  }

  public String getDeclined() {
    return declined;
  }

  public void setDeclined(String declined) {
    this.declined = declined;
  }

  public String getWhy() {
    return why;
  }

  public void setWhy(String why) {
    this.why = why;
  }
}
