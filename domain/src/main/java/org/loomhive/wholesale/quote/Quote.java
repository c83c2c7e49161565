package org.loomhive.wholesale.quote;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
 * sent it stays as it is, and a later edition takes its place. Orders take pieces of it until there
 * are none left, or it is lost.
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

  @OneToMany(mappedBy = "quote", cascade = CascadeType.PERSIST, orphanRemoval = true)
  @OrderBy("id")
  private List<TakenPieces> taken = new ArrayList<>();

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

    Priced of(int left) {
      return new Priced(sku, left, each, sample, sheet);
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

  /** By the next edition, of which that is taken which was taken of this one. */
  void isReplaced(Quote next, Instant now) {
    if (replacedAt != null) return;
    if (isOrdered()) throw new Refused(WholesaleRefusal.NOT_NOW);
    replacedAt = now;
    taken.forEach(one -> next.taken.add(one.of(next)));
  }

  /** By who buys for the company, while it holds. Twice is the same as once. */
  void accept(LocalDate today, Instant now) {
    var state = state(today);
    if (state == QuoteState.ORDERED || acceptedAt == null && state != QuoteState.SENT)
      throw new Refused(WholesaleRefusal.QUOTE_OVER);
    if (acceptedAt == null) acceptedAt = now;
  }

  /**
   * An order that has all that is left of a line takes it, and one of fewer takes nothing. Gives
   * how many it took. Twice is the same as once.
   */
  int take(OrderNumber order, Sku sku, int pieces) {
    int left = left(sku);
    if (acceptedAt == null || left == 0 || pieces < left) return 0;
    if (taken().has(order, sku)) return 0;
    taken.add(new TakenPieces(this, order, sku, left));
    return left;
  }

  /** False when another order holds the sample. Twice is the same as once. */
  boolean takeSample(OrderNumber order, Sku sku) {
    if (taken().has(order, sku)) return true;
    if (isSampled(sku)) return false;
    taken.add(new TakenPieces(this, order, sku, 1).asSample());
    return true;
  }

  private Taken taken() {
    return new Taken(taken);
  }

  void paid(OrderNumber order, Instant now) {
    taken.stream().filter(one -> one.isBy(order)).forEach(one -> one.paid(now));
  }

  void giveBack(OrderNumber order, Set<Sku> kept) {
    taken.removeIf(one -> one.isBy(order) && !kept.contains(one.sku()));
  }

  void lose(String why, Instant now) {
    if (isOrdered()) throw new Refused(WholesaleRefusal.NOT_NOW);
    if (why.isBlank()) throw new Refused(WholesaleRefusal.NEEDS_REASON);
    lostAt = now;
    lostWhy = why.strip();
  }

  public QuoteState state(LocalDate today) {
    if (lostAt != null) return QuoteState.LOST;
    if (replacedAt != null) return QuoteState.REPLACED;
    if (sentAt == null) return QuoteState.DRAFT;
    if (isOrdered()) return QuoteState.ORDERED;
    if (today.isAfter(terms.validUntil())) return QuoteState.EXPIRED;
    return acceptedAt == null ? QuoteState.SENT : QuoteState.ACCEPTED;
  }

  /** All of it. */
  boolean isOrdered() {
    return acceptedAt != null && openLines().isEmpty();
  }

  /** It was sent, and nothing took its place. */
  boolean isOffered() {
    return sentAt != null && replacedAt == null && lostAt == null;
  }

  boolean isSent() {
    return sentAt != null;
  }

  /** It was neither lost nor replaced, also while it is a draft. */
  boolean isAlive() {
    return replacedAt == null && lostAt == null;
  }

  /** Pieces of this article that no order took; 0 for what was not quoted. */
  int left(Sku sku) {
    return lines().stream().filter(l -> l.sku().equals(sku)).mapToInt(taken()::left).sum();
  }

  /** What no order took, with so many pieces as are left. */
  public List<Priced> openLines() {
    return lines().stream()
        .filter(line -> taken().left(line) > 0)
        .map(line -> line.of(taken().left(line)))
        .toList();
  }

  /** Pieces of this line that are to stand held for it: all that was not paid. */
  int toHold(Priced line) {
    return taken().unpaid(line);
  }

  /** One piece of this line may be ordered as a sample, and no order holds it. */
  boolean offersSample(Priced line) {
    return line.sample().isPresent() && !isSampled(line.sku());
  }

  /** An order holds a sample of it, or bought it. */
  public boolean isSampled(Sku sku) {
    return taken().isSampled(sku);
  }

  /** Those that took some of it, the first one first; none of samples. */
  public List<OrderNumber> orders() {
    return taken().orders();
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

  /** When it was written last; whoever sends it says which text she saw. */
  public Instant writtenAt() {
    return writtenAt;
  }

  public Optional<String> lostWhy() {
    return Optional.ofNullable(lostWhy);
  }
}
