package org.loomhive.wholesale.quote;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.wholesale.company.CompanyRef;
import org.loomhive.wholesale.quote.Quote.Priced;

/** All quotes in all of their editions. */
@ApplicationScoped
public class Quotes {
  private static final String NEWEST =
      "select q from Quote q where q.ref = :ref order by q.edition desc";

  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject Clock clock;

  void add(Quote quote) {
    em.persist(quote);
  }

  /** The newest edition. */
  public Quote get(QuoteRef ref) {
    return em.createQuery(NEWEST, Quote.class)
        .setParameter("ref", ref)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotFound("quote", ref));
  }

  /** The newest edition; nobody else changes any of them until this transaction ends. */
  Quote lock(QuoteRef ref) {
    return lockAll(ref).stream().findFirst().orElseThrow(() -> new NotFound("quote", ref));
  }

  private List<Quote> lockAll(QuoteRef ref) {
    return em.createQuery(NEWEST, Quote.class)
        .setParameter("ref", ref)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  /** What was sent under one number and not lost, locked; a draft beside it changes nothing. */
  Optional<Quote> lockOffered(QuoteRef ref) {
    return lockAll(ref).stream().filter(Quote::isOffered).findFirst();
  }

  /** What a company was sent under one number, whatever became of it. */
  public Optional<Quote> findSent(QuoteRef ref) {
    return editions(ref).stream().filter(Quote::isSent).findFirst();
  }

  /** Those that an order took something of, locked. */
  List<Quote> lockTakenBy(OrderNumber order) {
    return em.createQuery(
            "select distinct t.quote.ref from TakenPieces t where t.order = :order", QuoteRef.class)
        .setParameter("order", order)
        .getResultStream()
        .sorted(Comparator.comparing(QuoteRef::value))
        .flatMap(ref -> lockAll(ref).stream())
        .toList();
  }

  /** What a company has accepted in a currency and not ordered whole yet, while it holds. */
  public List<Quote> lockAgreed(CompanyRef company, String currency) {
    return em.createQuery(
            """
            select q from Quote q
            where q.company = :company and q.terms.currency = :currency
              and q.terms.validUntil >= :today and q.acceptedAt is not null
              and q.replacedAt is null and q.lostAt is null
            order by q.id
            """,
            Quote.class)
        .setParameter("company", company)
        .setParameter("currency", currency)
        .setParameter("today", today())
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .filter(one -> one.state(today()) == QuoteState.ACCEPTED)
        .toList();
  }

  /** What was ever said under one number. */
  List<Quote> editions(QuoteRef ref) {
    return em.createQuery(NEWEST, Quote.class).setParameter("ref", ref).getResultList();
  }

  /** The numbers of those that may hold still; what was sent first comes first. */
  List<QuoteRef> sentFirst() {
    return em.createQuery(
            """
            select q.ref from Quote q
            where q.sentAt is not null and q.terms.validUntil >= :today
              and q.replacedAt is null and q.lostAt is null
            order by q.sentAt
            """,
            QuoteRef.class)
        .setParameter("today", today())
        .getResultList();
  }

  /** Of one company, the newest first, in all editions. */
  public List<Quote> of(CompanyRef company) {
    return em.createQuery(
            "select q from Quote q where q.company = :company order by q.id desc", Quote.class)
        .setParameter("company", company)
        .getResultList();
  }

  /** What a company has accepted and not ordered yet, while it holds. */
  public List<QuotedPiece> agreed(CompanyRef company, String currency) {
    return in(company, state -> state == QuoteState.ACCEPTED).stream()
        .filter(quote -> quote.terms().currency().equals(currency))
        .flatMap(quote -> pieces(quote, quote.openLines()))
        .toList();
  }

  /** What it was sent, accepted or not, and may order a sample of, while it holds. */
  public List<QuotedPiece> sampled(CompanyRef company, String currency) {
    return in(company, QuoteState::isOpen).stream()
        .filter(quote -> quote.terms().currency().equals(currency))
        .flatMap(
            quote -> pieces(quote, quote.lines().stream().filter(quote::offersSample).toList()))
        .toList();
  }

  private static Stream<QuotedPiece> pieces(Quote quote, List<Priced> lines) {
    return lines.stream().map(line -> new QuotedPiece(quote.ref(), line));
  }

  private List<Quote> in(CompanyRef company, Predicate<QuoteState> so) {
    return of(company).stream().filter(quote -> so.test(quote.state(today()))).toList();
  }

  public LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }
}
