package org.loomhive.wage.deduction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.SlipNumber;

/** All that members agreed to have kept back, and what slips kept back for it. */
@ApplicationScoped
public class Agreements {
  private static final int SCREENFUL = 100;
  private static final String IN_FORCE =
      "a.consentedAt is not null and a.approvedAt is not null"
          + " and a.takenBackAt is null and a.refusedAt is null";

  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  void add(Agreement agreement) {
    em.persist(agreement);
  }

  void add(SlipDeduction deduction) {
    em.persist(deduction);
  }

  public Agreement get(AgreementNumber number) {
    return one(number, LockModeType.NONE);
  }

  Agreement lock(AgreementNumber number) {
    return one(number, LockModeType.PESSIMISTIC_WRITE);
  }

  private Agreement one(AgreementNumber number, LockModeType lock) {
    return em.createQuery("select a from Agreement a where a.number = :number", Agreement.class)
        .setParameter("number", number)
        .setLockMode(lock)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotFound("agreement", number));
  }

  /** Another member's agreement is not there for her. */
  Agreement lockOwn(AgreementNumber number, MemberRef member) {
    return Optional.of(lock(number))
        .filter(agreement -> agreement.member().equals(member))
        .orElseThrow(() -> new NotFound("agreement", number));
  }

  /** Hers, the newest first. */
  public List<Agreement> of(MemberRef member) {
    return query("a.member = :member order by a.id desc")
        .setParameter("member", member)
        .setMaxResults(SCREENFUL)
        .getResultList();
  }

  /** Those that the actor sees, the newest first. */
  public List<Agreement> seenBy(Actor actor) {
    if (actor.isNetworkWide())
      return query("1 = 1 order by a.id desc").setMaxResults(SCREENFUL).getResultList();
    if (actor.cooperatives().isEmpty()) return List.of();
    return query("a.cooperative in :seen order by a.id desc")
        .setParameter("seen", actor.cooperatives())
        .setMaxResults(SCREENFUL)
        .getResultList();
  }

  /** In force in a cooperative, the oldest first, held until this transaction ends. */
  List<Agreement> holdInForce(CooperativeRef cooperative) {
    return query("a.cooperative = :cooperative and " + IN_FORCE + " order by a.id")
        .setParameter("cooperative", cooperative)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  /** Advances that were paid out before this moment and are in force. */
  List<Agreement> advancesApprovedBefore(Instant moment) {
    return query("a.kind.code = :advance and a.approvedAt < :moment and a.refusedAt is null")
        .setParameter("advance", DeductionKind.ADVANCE)
        .setParameter("moment", moment)
        .getResultList();
  }

  private TypedQuery<Agreement> query(String where) {
    return em.createQuery("select a from Agreement a where " + where, Agreement.class);
  }

  /** What slips kept back for it until now. */
  public Money taken(Agreement agreement) {
    var currency = agreement.total().currency();
    return Money.ofMinor(taken(List.of(agreement)).getOrDefault(agreement.number(), 0L), currency);
  }

  /** What is still to be kept back. */
  public Money left(Agreement agreement) {
    return agreement.total().minus(taken(agreement));
  }

  /** In smallest coins, for all of them with one question. */
  Map<AgreementNumber, Long> taken(List<Agreement> agreements) {
    var sums = new HashMap<AgreementNumber, Long>();
    if (agreements.isEmpty()) return sums;
    em.createQuery(
            "select d.agreement, sum(d.takenMinor) from SlipDeduction d"
                + " where d.agreement in :numbers group by d.agreement",
            Object[].class)
        .setParameter("numbers", agreements.stream().map(Agreement::number).toList())
        .getResultStream()
        .forEach(row -> sums.put((AgreementNumber) row[0], (Long) row[1]));
    return sums;
  }

  /** What a slip kept back, and what it could not. */
  public List<SlipDeduction> of(SlipNumber slip) {
    return em.createQuery(
            "select d from SlipDeduction d where d.slip = :slip order by d.id", SlipDeduction.class)
        .setParameter("slip", slip)
        .getResultList();
  }
}
