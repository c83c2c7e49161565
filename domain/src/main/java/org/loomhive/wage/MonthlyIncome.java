package org.loomhive.wage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.YearMonth;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.Money;
import org.loomhive.membership.Cooperatives;
import org.loomhive.membership.Members;

/** What a member's work brought her in a month, counted from the rows that the books rest on. */
@ApplicationScoped
public class MonthlyIncome {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject Members members;
  @Inject Cooperatives cooperatives;

  /**
   * Earned by pieces, what was topped up, and produce that stands on a slip of the month; in the
   * currency of her cooperative.
   */
  public Money of(MemberRef member, YearMonth month) {
    var currency = cooperatives.get(members.get(member).cooperative()).currency();
    var pieces =
        sum(
            "select sum(e.amount.minor) from EarnedWage e"
                + " where e.member = :member and e.period = :month",
            member,
            month);
    var topUps =
        sum(
            "select sum(s.topUpMinor) from Slip s"
                + " where s.member = :member and s.period = :month",
            member,
            month);
    var produce =
        sum(
            "select sum(i.amount.minor) from SlipItem i, Slip s where s.number = i.slip"
                + " and i.kind = org.loomhive.wage.item.SlipItemKind.PRODUCE"
                + " and s.member = :member and s.period = :month",
            member,
            month);
    return Money.ofMinor(Math.addExact(Math.addExact(pieces, topUps), produce), currency);
  }

  private long sum(String query, MemberRef member, YearMonth month) {
    var found =
        em.createQuery(query, Long.class)
            .setParameter("member", member)
            .setParameter("month", month)
            .getSingleResult();
    return found == null ? 0 : found;
  }
}
