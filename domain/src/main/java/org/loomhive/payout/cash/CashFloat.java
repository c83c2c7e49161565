package org.loomhive.payout.cash;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.ledger.Account;
import org.loomhive.ledger.Journal;
import org.loomhive.membership.Cooperatives;
import org.loomhive.payout.PayoutLock;

/**
 * The cash that a cooperative keeps for pay. It never pays more than there is, and a count says
 * what the book should say.
 */
@ApplicationScoped
public class CashFloat {
  private static final int MOST_SHOWN = 50;
  private static final int LONGEST_WHY = 200;

  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject PayoutLock lock;
  @Inject Journal journal;
  @Inject CashEntries entries;
  @Inject Cooperatives cooperatives;
  @Inject Clock clock;

  /** What the book says is there. */
  public Money balance(CooperativeRef cooperative) {
    return balance(cooperative, cooperatives.get(cooperative).currency());
  }

  private Money balance(CooperativeRef cooperative, String currency) {
    return journal.balance(Account.CASH_FLOAT, cooperative, currency);
  }

  /** Cash was taken from the bank. */
  @Transactional
  public void topUp(CooperativeRef cooperative, Money amount, Actor actor) {
    move(cooperative, FloatMove.Kind.TOPPED_UP, amount, actor);
  }

  /** Cash went back to the bank. */
  @Transactional
  public void payBack(CooperativeRef cooperative, Money amount, Actor actor) {
    lock.hold();
    requireEnough(cooperative, amount);
    move(cooperative, FloatMove.Kind.PAID_BACK, amount, actor);
  }

  private void move(CooperativeRef cooperative, FloatMove.Kind kind, Money amount, Actor actor) {
    actor.require(Role.FINANCE_APPROVER);
    if (!amount.isPositive()) throw new Refused(CashRefusal.AMOUNT_NOT_POSITIVE);
    add(new FloatMove(cooperative, kind, amount).doneBy(actor.ref(), "", clock.instant()));
  }

  /**
   * Somebody counted what is there. A difference is booked and has a reason.
   *
   * @return what was counted less what the book said
   */
  @Transactional
  public Money count(CooperativeRef cooperative, Money counted, String why, Actor actor) {
    actor.require(Role.FINANCE_APPROVER);
    if (counted.isNegative()) throw new Refused(CashRefusal.AMOUNT_NOT_POSITIVE);
    lock.hold();
    var difference = counted.minus(balance(cooperative, counted.currency()));
    boolean isSaid = why != null && !why.isBlank() && why.length() <= LONGEST_WHY;
    if (!difference.isZero() && !isSaid) throw new Refused(CashRefusal.WITHOUT_REASON, difference);
    add(
        new FloatMove(cooperative, FloatMove.Kind.COUNTED, difference)
            .doneBy(actor.ref(), isSaid ? why.strip() : "", clock.instant()));
    return difference;
  }

  private void add(FloatMove move) {
    em.persist(move);
    entries.post(move);
  }

  void requireEnough(CooperativeRef cooperative, Money amount) {
    var there = balance(cooperative, amount.currency());
    if (there.compareTo(amount) < 0) throw new Refused(CashRefusal.FLOAT_TOO_SMALL, there, amount);
  }

  /** The newest first. */
  public List<FloatMove> moves(CooperativeRef cooperative) {
    return em.createQuery(
            "select m from FloatMove m where m.cooperative = :cooperative order by m.id desc",
            FloatMove.class)
        .setParameter("cooperative", cooperative)
        .setMaxResults(MOST_SHOWN)
        .getResultList();
  }
}
