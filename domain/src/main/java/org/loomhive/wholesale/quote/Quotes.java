package org.loomhive.wholesale.quote;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.kernel.Sku;
import org.loomhive.stock.StandingHolds;
import org.loomhive.wholesale.company.CompanyRef;

/** All quotes in all of their editions. */
@ApplicationScoped
public class Quotes {
  private static final String NEWEST =
      "select q from Quote q where q.ref = :ref order by q.edition desc";

  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject StandingHolds standing;
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

  /** The newest edition; nobody else changes it until this transaction ends. */
  Quote lock(QuoteRef ref) {
    return em.createQuery(NEWEST, Quote.class)
        .setParameter("ref", ref)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotFound("quote", ref));
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
              and q.replacedAt is null and q.orderedAs is null and q.lostAt is null
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
    return pieces(in(company, state -> state == QuoteState.ACCEPTED), currency);
  }

  /** What it was sent, accepted or not, and may order a sample of, while it holds. */
  public List<QuotedPiece> sampled(CompanyRef company, String currency) {
    return pieces(in(company, QuoteState::isOpen), currency).stream()
        .filter(one -> one.line().sample().isPresent())
        .toList();
  }

  private static List<QuotedPiece> pieces(List<Quote> quotes, String currency) {
    return quotes.stream()
        .filter(quote -> quote.terms().currency().equals(currency))
        .flatMap(quote -> quote.lines().stream().map(line -> new QuotedPiece(quote.ref(), line)))
        .toList();
  }

  private List<Quote> in(CompanyRef company, Predicate<QuoteState> so) {
    return of(company).stream().filter(quote -> so.test(quote.state(today()))).toList();
  }

  /** An order that holds all that was quoted is what became of that quote, and holds it itself. */
  public void ordered(CompanyRef company, OrderNumber order, Map<Sku, Integer> pieces) {
    for (Quote quote : in(company, state -> state == QuoteState.ACCEPTED))
      if (quote.lines().stream().allMatch(l -> pieces.getOrDefault(l.sku(), 0) >= l.pieces()))
        becomes(quote, order);
  }

  private void becomes(Quote quote, OrderNumber order) {
    quote.becomes(order);
    standing.release(quote.ref().value());
  }

  public LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }
}
