package org.loomhive.wholesale.quote;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.loomhive.catalog.design.EditionRef;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Sku;
import org.loomhive.wholesale.WholesaleRefusal;
import org.loomhive.wholesale.company.CompanyRef;

/**
 * One edition of a quote for a company. While it is a draft it may be written anew; once it was
 * sent it stays as it is, and a later edition takes its place. It ends as an order, or is lost.
 */
@Entity
@Table(name = "wholesale_quote")
public class Quote {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;
  private QuoteRef ref;
  private int edition;

  @Column(name = "company_ref")
  private CompanyRef company;

  @Embedded private QuoteTerms terms;

  @ElementCollection
  @CollectionTable(name = "wholesale_quote_line", joinColumns = @JoinColumn(name = "quote_id"))
  @OrderColumn(name = "position")
  private List<QuoteLine> lines = new ArrayList<>();

  @Column(name = "written_at")
  private Instant writtenAt;

  @Column(name = "written_by")
  private String writtenBy;

  @Column(name = "sent_at")
  private Instant sentAt;

  @Column(name = "accepted_at")
  private Instant acceptedAt;

  @Column(name = "replaced_at")
  private Instant replacedAt;

  @Column(name = "ordered_as")
  private OrderNumber orderedAs;

  @Column(name = "lost_at")
  private Instant lostAt;

  @Column(name = "lost_why")
  private String lostWhy;

  protected Quote() {} // for EclipseLink

  Quote(CompanyRef company) {
    this(QuoteRef.random(), 1, company);
  }

  private Quote(QuoteRef ref, int edition, CompanyRef company) {
    this.ref = ref;
    this.edition = edition;
    this.company = company;
  }

  /**
   * One piece for this price, when so many are taken.
   *
   * @param sheet by which it is made; told once it was sent, where there is one
   */
  public record Priced(
      Sku sku, int pieces, Money each, Optional<SampleOffer> sample, Optional<EditionRef> sheet) {
    public Priced(Sku sku, int pieces, Money each) {
      this(sku, pieces, each, Optional.empty(), Optional.empty());
    }

    public Priced with(SampleOffer offered) {
      return new Priced(sku, pieces, each, Optional.of(offered), sheet);
    }

    public Money total() {
      return each.times(pieces);
    }
  }

  Quote says(QuoteTerms what, List<Priced> priced, Actor actor, Instant now) {
    if (sentAt != null) throw new Refused(WholesaleRefusal.NOT_NOW);
    terms = what;
    lines.clear();
    priced.forEach(one -> lines.add(new QuoteLine(one, Optional.empty())));
    writtenBy = actor.ref();
    writtenAt = now;
    return this;
  }

  /** What is said next under the same number. */
  Quote next() {
    return new Quote(ref, edition + 1, company);
  }

  /**
   * From now on it stays as it is.
   *
   * @param sheets by which its pieces are made today
   */
  void send(Map<Sku, EditionRef> sheets, Instant now) {
    if (sentAt != null) return;
    sentAt = now;
    lines.replaceAll(one -> one.madeBy(sheets.get(one.sku()), terms.currency()));
  }

  void isReplaced(Instant now) {
    if (orderedAs != null) throw new Refused(WholesaleRefusal.NOT_NOW);
    if (replacedAt == null) replacedAt = now;
  }

  /** By who buys for the company, while it holds. Twice is the same as once. */
  void accept(LocalDate today, Instant now) {
    if (acceptedAt == null && state(today) != QuoteState.SENT)
      throw new Refused(WholesaleRefusal.QUOTE_OVER);
    if (acceptedAt == null) acceptedAt = now;
  }

  void becomes(OrderNumber order) {
    orderedAs = order;
  }

  void lose(String why, Instant now) {
    if (orderedAs != null) throw new Refused(WholesaleRefusal.NOT_NOW);
    if (why.isBlank()) throw new Refused(WholesaleRefusal.NEEDS_REASON);
    lostAt = now;
    lostWhy = why.strip();
  }

  public QuoteState state(LocalDate today) {
    if (orderedAs != null) return QuoteState.ORDERED;
    if (lostAt != null) return QuoteState.LOST;
    if (replacedAt != null) return QuoteState.REPLACED;
    if (sentAt == null) return QuoteState.DRAFT;
    if (today.isAfter(terms.validUntil())) return QuoteState.EXPIRED;
    return acceptedAt == null ? QuoteState.SENT : QuoteState.ACCEPTED;
  }

  public QuoteRef ref() {
    return ref;
  }

  /** Counts from 1 what was said under its number. */
  public int edition() {
    return edition;
  }

  public CompanyRef company() {
    return company;
  }

  public QuoteTerms terms() {
    return terms;
  }

  public List<Priced> lines() {
    return lines.stream().map(one -> one.priced(terms.currency())).toList();
  }

  public Optional<OrderNumber> orderedAs() {
    return Optional.ofNullable(orderedAs);
  }

  public Optional<String> lostWhy() {
    return Optional.ofNullable(lostWhy);
  }
}
