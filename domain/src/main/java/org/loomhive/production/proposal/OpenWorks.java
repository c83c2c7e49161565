package org.loomhive.production.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.MemberRef;
import org.loomhive.membership.Skill;
import org.loomhive.production.WorkOrder;

/**
 * What is to be shared, and what members have in hand. What somebody declined is no matter here.
 */
@ApplicationScoped
public class OpenWorks {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  /**
   * What a member is offered or makes.
   *
   * @param minutes standard minutes of all its pieces
   */
  public record InHand(MemberRef member, LocalDate dueOn, int minutes) {}

  /** Offered to nobody, the most urgent first. */
  public List<WorkOrder> unoffered(CooperativeRef cooperative) {
    return em.createQuery(
            "select w from WorkOrder w join fetch w.recipe where w.cooperative = :cooperative"
                + " and w.offer.offeredAt is null order by w.dueOn, w.number",
            WorkOrder.class)
        .setParameter("cooperative", cooperative)
        .getResultList();
  }

  /** Offered or accepted, and not handed in. */
  Map<MemberRef, List<InHand>> inHand(CooperativeRef cooperative) {
    return em.createQuery(
            "select new org.loomhive.production.proposal.OpenWorks$InHand(w.offer.member, w.dueOn,"
                + " w.recipe.standardMinutes * w.pieces) from WorkOrder w"
                + " where w.cooperative = :cooperative and w.count.inspectedAt is null"
                + " and w.offer.offeredAt is not null and w.count.receivedAt is null",
            InHand.class)
        .setParameter("cooperative", cooperative)
        .getResultStream()
        .collect(Collectors.groupingBy(InHand::member));
  }

  /** What each will earn by what she is offered or has made, and what is not inspected yet. */
  public Map<MemberRef, Long> agreedPay(CooperativeRef cooperative) {
    return sums(
        "select w.offer.member, sum(w.offer.pieceRate.minor * w.pieces) from WorkOrder w"
            + " where w.cooperative = :cooperative and w.offer.offeredAt is not null"
            + " and w.count.inspectedAt is null group by w.offer.member",
        cooperative);
  }

  /** How much work of each craft each finished so far. */
  Map<MemberRef, Map<Skill, Long>> finished(CooperativeRef cooperative) {
    var finished = new HashMap<MemberRef, Map<Skill, Long>>();
    for (Object[] row :
        em.createQuery(
                "select w.offer.member, w.recipe.skill, count(w) from WorkOrder w"
                    + " where w.cooperative = :cooperative and w.offer.member is not null"
                    + " and w.count.inspectedAt is not null"
                    + " group by w.offer.member, w.recipe.skill",
                Object[].class)
            .setParameter("cooperative", cooperative)
            .getResultList())
      finished
          .computeIfAbsent((MemberRef) row[0], first -> new EnumMap<>(Skill.class))
          .put((Skill) row[1], (Long) row[2]);
    return finished;
  }

  private Map<MemberRef, Long> sums(String query, CooperativeRef cooperative) {
    var sums = new HashMap<MemberRef, Long>();
    for (Object[] row :
        em.createQuery(query, Object[].class)
            .setParameter("cooperative", cooperative)
            .getResultList()) sums.put((MemberRef) row[0], ((Number) row[1]).longValue());
    return sums;
  }
}
