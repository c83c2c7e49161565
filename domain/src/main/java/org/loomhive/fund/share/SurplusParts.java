package org.loomhive.fund.share;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.YearMonth;
import java.util.List;
import org.loomhive.fund.vote.ProposalRef;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.MemberRef;

/** How surpluses were shared. */
@ApplicationScoped
public class SurplusParts {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  void add(SurplusPart part) {
    em.persist(part);
  }

  /** Empty as long as it is not shared. */
  public List<SurplusPart> of(ProposalRef proposal) {
    return em.createQuery(
            "select p from SurplusPart p where p.proposal = :proposal order by p.id",
            SurplusPart.class)
        .setParameter("proposal", proposal)
        .getResultList();
  }

  /** Who earned something by work for a cooperative in a year, and how much. */
  List<SurplusPart.Worked> worked(CooperativeRef cooperative, int year) {
    return em.createQuery(
            """
            select e.member, sum(e.amount.minor) from EarnedWage e
            where e.cooperative = :cooperative and e.period >= :first and e.period <= :last
            group by e.member order by e.member
            """,
            Object[].class)
        .setParameter("cooperative", cooperative)
        .setParameter("first", YearMonth.of(year, 1))
        .setParameter("last", YearMonth.of(year, 12))
        .getResultStream()
        .map(row -> new SurplusPart.Worked((MemberRef) row[0], ((Number) row[1]).longValue()))
        .filter(worked -> worked.minor() > 0)
        .toList();
  }
}
