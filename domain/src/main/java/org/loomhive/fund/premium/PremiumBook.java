package org.loomhive.fund.premium;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.loomhive.fund.vote.Proposal;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.Money;
import org.loomhive.ledger.Account;
import org.loomhive.ledger.Book;
import org.loomhive.ledger.Journal;
import org.loomhive.ledger.statement.Span;
import org.loomhive.ledger.statement.Statements;
import org.loomhive.ledger.statement.SubAccount;
import org.loomhive.membership.Cooperative;

/** What was set aside and spent of the premium funds. */
@ApplicationScoped
public class PremiumBook {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject Journal journal;
  @Inject Statements statements;

  void add(PremiumSpending spending) {
    em.persist(spending);
  }

  /** What a cooperative may still spend. */
  public Money balance(Cooperative whose) {
    return journal.balance(Account.PREMIUM_FUND, whose.ref(), whose.currency()).negated();
  }

  /** What of an accepted proposal is not spent yet. */
  public Money left(Proposal proposal) {
    return proposal.amount().minus(Money.sum(proposal.amount().currency(), amounts(proposal)));
  }

  private List<Money> amounts(Proposal proposal) {
    return of(proposal).stream().map(PremiumSpending::amount).toList();
  }

  /** In the order in which it was written down. */
  public List<PremiumSpending> of(Proposal proposal) {
    return em.createQuery(
            "select s from PremiumSpending s where s.proposal = :proposal order by s.id",
            PremiumSpending.class)
        .setParameter("proposal", proposal)
        .getResultList();
  }

  Optional<PremiumSpending> find(Proposal proposal, String document) {
    return of(proposal).stream().filter(one -> one.document().equals(document)).findFirst();
  }

  /** One year of one cooperative. */
  public PremiumYear year(Cooperative whose, int year) {
    var span = new Span(Book.of(whose.ref()), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    var fund = new SubAccount(Account.PREMIUM_FUND, whose.ref().value(), whose.currency());
    return new PremiumYear(
        year,
        statements.opening(span, fund).negated(),
        statements.closing(span, fund).negated(),
        spent(whose.ref(), span));
  }

  private List<PremiumSpending> spent(CooperativeRef whose, Span span) {
    return em.createQuery(
            """
            select s from PremiumSpending s
            where s.proposal.cooperative = :whose and s.spentOn between :from and :to
            order by s.spentOn, s.id
            """,
            PremiumSpending.class)
        .setParameter("whose", whose)
        .setParameter("from", span.from())
        .setParameter("to", span.to())
        .getResultList();
  }
}
