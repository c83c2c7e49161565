package org.loomhive.fund.grant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.NotFound;
import org.loomhive.ledger.Account;
import org.loomhive.ledger.Journal;

/** All funds that were given for a purpose. */
@ApplicationScoped
public class Grants {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject Journal journal;

  void add(RestrictedFund fund) {
    em.persist(fund);
  }

  void add(GrantMove move) {
    em.persist(move);
  }

  /** By name. */
  public List<RestrictedFund> all() {
    return em.createQuery("select f from RestrictedFund f order by f.name", RestrictedFund.class)
        .getResultList();
  }

  public RestrictedFund get(GrantRef ref) {
    return find(ref, LockModeType.NONE);
  }

  /** The same, and nobody else spends of it until the transaction ends. */
  RestrictedFund lock(GrantRef ref) {
    return find(ref, LockModeType.PESSIMISTIC_WRITE);
  }

  private RestrictedFund find(GrantRef ref, LockModeType lock) {
    return em.createQuery("select f from RestrictedFund f where f.ref = :ref", RestrictedFund.class)
        .setParameter("ref", ref)
        .setLockMode(lock)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotFound("fund", ref));
  }

  /** In the order of their days. */
  public List<GrantMove> moves(RestrictedFund fund) {
    return em.createQuery(
            "select m from GrantMove m where m.fund = :fund order by m.movedOn, m.id",
            GrantMove.class)
        .setParameter("fund", fund)
        .getResultList();
  }

  Optional<GrantMove> find(RestrictedFund fund, String document) {
    return moves(fund).stream().filter(move -> move.document().equals(document)).findFirst();
  }

  /** What may still be spent for the purpose. */
  public Money balance(RestrictedFund fund) {
    return journal.balance(Account.RESTRICTED_FUNDS, fund.ref(), fund.currency()).negated();
  }
}
