package org.loomhive.wholesale.asked;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Refused;
import org.loomhive.wholesale.WholesaleRefusal;
import org.loomhive.wholesale.company.CompanyRef;
import org.loomhive.wholesale.quote.QuoteRef;

/** A company asks what many pieces would cost. The office makes a quote of it, or says why not. */
@Entity
@Table(name = "wholesale_request")
public class QuoteRequest {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;
  private RequestRef ref;

  @Column(name = "company_ref")
  private CompanyRef company;

  private String currency;

  @ElementCollection
  @CollectionTable(name = "wholesale_request_line", joinColumns = @JoinColumn(name = "request_id"))
  @OrderColumn(name = "position")
  private List<AskedLine> lines = new ArrayList<>();

  private String wish;

  @Column(name = "sample_first")
  private boolean sampleFirst;

  @Column(name = "asked_at")
  private Instant askedAt;

  @Column(name = "quote_ref")
  private QuoteRef quote;

  @Column(name = "declined_at")
  private Instant declinedAt;

  @Column(name = "declined_why")
  private String declinedWhy;

  @Column(name = "answered_by")
  private String answeredBy;

  protected QuoteRequest() {} // for EclipseLink

  QuoteRequest(CompanyRef company, Asked asked, Instant now) {
    this.ref = RequestRef.random();
    this.company = company;
    this.currency = asked.currency();
    asked.pieces().forEach((sku, pieces) -> lines.add(new AskedLine(sku, pieces)));
    this.wish = asked.wish();
    this.sampleFirst = asked.sampleFirst();
    this.askedAt = now;
  }

  void becomes(QuoteRef made, Actor actor) {
    requireOpen();
    quote = made;
    answeredBy = actor.ref();
  }

  void decline(String why, Actor actor, Instant now) {
    requireOpen();
    if (why.isBlank()) throw new Refused(WholesaleRefusal.NEEDS_REASON);
    declinedAt = now;
    declinedWhy = why.strip();
    answeredBy = actor.ref();
  }

  private void requireOpen() {
    if (!isWaiting()) throw new Refused(WholesaleRefusal.ANSWERED_ALREADY);
  }

  public boolean isWaiting() {
    return state() == RequestState.WAITING;
  }

  public RequestState state() {
    if (quote != null) return RequestState.QUOTED;
    return declinedAt == null ? RequestState.WAITING : RequestState.DECLINED;
  }

  public RequestRef ref() {
    return ref;
  }

  public CompanyRef company() {
    return company;
  }

  public String currency() {
    return currency;
  }

  public List<AskedLine> lines() {
    return List.copyOf(lines);
  }

  public int pieces() {
    return lines.stream().mapToInt(AskedLine::pieces).sum();
  }

  /** Empty when it said nothing more. */
  public String wish() {
    return wish;
  }

  /** It wants to see one before it orders. */
  public boolean isSampleFirst() {
    return sampleFirst;
  }

  public Instant askedAt() {
    return askedAt;
  }

  /** What was made of it. */
  public Optional<QuoteRef> quote() {
    return Optional.ofNullable(quote);
  }

  /** Why nothing was. */
  public Optional<String> declinedWhy() {
    return Optional.ofNullable(declinedWhy);
  }
}
