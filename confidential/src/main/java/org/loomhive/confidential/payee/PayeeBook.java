package org.loomhive.confidential.payee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.loomhive.confidential.access.AccessLog;
import org.loomhive.confidential.access.Seal;
import org.loomhive.confidential.identity.Identities;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.leaf.Portions;
import org.loomhive.payout.bank.Destination;
import org.loomhive.payout.bank.Payee;
import org.loomhive.payout.bank.PayeeDirectory;
import org.loomhive.payout.bank.Rail;

/**
 * Where all members want their money. Opened in full only for a bank file and its checks, and every
 * opening is on record.
 */
@ApplicationScoped
public class PayeeBook implements PayeeDirectory {
  private static final String ACCOUNT = "payee.account";
  private static final String WHY = "payout";

  @PersistenceContext(unitName = "confidential")
  EntityManager em;

  @Inject Identities identities;
  @Inject AccessLog log;
  @Inject Seal seal;
  @Inject PayeeSigns signs;
  @Inject Clock clock;

  @Override
  @Transactional(TxType.REQUIRES_NEW)
  public Map<MemberRef, Payee> find(Collection<MemberRef> members, Actor actor) {
    var known = new HashMap<MemberRef, Payee>();
    for (var some : Portions.of(members, Portions.TO_ASK)) {
      known.putAll(payees(some, actor));
      em.clear(); // else each question looks at all rows that were read before
    }
    return known;
  }

  /** What is known of some accounts beside what stands in their rows. */
  private record Known(Set<String> shared, Set<MemberRef> changed, PayeeSigns.Noticed noticed) {
    Payee payee(String name, PayeeDetails row, Destination to) {
      boolean isShared = shared.contains(row.accountPrint());
      boolean isFirst = !changed.contains(row.member());
      return new Payee(name, to, row.changedAt(), isFirst, isShared, noticed.about(row, to, name));
    }
  }

  private Map<MemberRef, Payee> payees(List<MemberRef> members, Actor actor) {
    var rows = newest(members);
    var about = new Known(sharedPrints(rows), changed(members), signs.notice(rows));
    var accounts = seal.opener(ACCOUNT);
    var who = identities.find(rows.stream().map(PayeeDetails::member).toList(), actor, WHY);
    var known = new HashMap<MemberRef, Payee>();
    for (PayeeDetails row : rows) {
      var member = row.member();
      if (!who.containsKey(member)) continue;
      var to = Destination.read(accounts.open(member, row.sealed()));
      known.put(member, about.payee(who.get(member).legalName(), row, to));
    }
    return known;
  }

  /**
   * Files an account. The same account again is no change, and what came by one source is filed
   * once.
   *
   * @param source the letter or the deed it came by
   */
  @Transactional(TxType.REQUIRES_NEW)
  public void file(MemberRef member, Destination to, String source, String by) {
    var print = print(member, to);
    var rows = rowsOf(member);
    if (!rows.isEmpty() && rows.get(0).accountPrint().equals(print)) return;
    if (isFiled(source)) return;
    var closed = seal.close(ACCOUNT, member, to.asText());
    em.persist(new PayeeDetails(member, closed, print).filed(source, by, clock.instant()));
  }

  /** What was on file and since when, the newest first; masked, and the look is on record. */
  @Transactional(TxType.REQUIRES_NEW)
  public List<PayeeChange> history(MemberRef member, Actor actor, String why) {
    log.look(actor, "payee", member.value(), why);
    return rowsOf(member).stream()
        .map(row -> new PayeeChange(open(row).masked(), row.changedBy(), row.changedAt()))
        .toList();
  }

  /** Cash goes into her own hand, so it is never shared. */
  private String print(MemberRef member, Destination to) {
    return to.rail() == Rail.CASH
        ? seal.lookup(ACCOUNT, member.value())
        : AccountPrint.of(seal, to.account());
  }

  private Destination open(PayeeDetails row) {
    return Destination.read(seal.open(ACCOUNT, row.member(), row.sealed()));
  }

  private boolean isFiled(String source) {
    return em.createQuery(
                "select count(d) from PayeeDetails d where d.sourceKey = :source", Long.class)
            .setParameter("source", source)
            .getSingleResult()
        > 0;
  }

  private List<PayeeDetails> rowsOf(MemberRef member) {
    return em.createQuery(
            "select d from PayeeDetails d where d.member = :member order by d.id desc",
            PayeeDetails.class)
        .setParameter("member", member)
        .getResultList();
  }

  private List<PayeeDetails> newest(Collection<MemberRef> members) {
    return em.createQuery(
            """
            select d from PayeeDetails d where d.member in :members
            and d.id = (select max(x.id) from PayeeDetails x where x.member = d.member)
            """,
            PayeeDetails.class)
        .setParameter("members", members)
        .getResultList();
  }

  /** Those who had other details before. */
  private Set<MemberRef> changed(Collection<MemberRef> members) {
    return em.createQuery(
            "select d.member from PayeeDetails d where d.member in :members"
                + " group by d.member having count(d) > 1",
            MemberRef.class)
        .setParameter("members", members)
        .getResultStream()
        .collect(Collectors.toSet());
  }

  /** Accounts that stand newest on file for more than one member of the whole network. */
  private Set<String> sharedPrints(List<PayeeDetails> rows) {
    if (rows.isEmpty()) return Set.of();
    return em.createQuery(
            """
            select d.accountPrint from PayeeDetails d where d.accountPrint in :prints
            and d.id = (select max(x.id) from PayeeDetails x where x.member = d.member)
            group by d.accountPrint having count(d.member) > 1
            """,
            String.class)
        .setParameter("prints", rows.stream().map(PayeeDetails::accountPrint).toList())
        .getResultStream()
        .collect(Collectors.toSet());
  }
}
