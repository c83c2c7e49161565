package org.loomhive.production.capacity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.Sku;
import org.loomhive.membership.Skill;
import org.loomhive.stock.capacity.MakingNeed;

/** What pieces take after their recipes, and what work that is not handed in takes together. */
@ApplicationScoped
public class OpenMinutes {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  /** Of the newest edition of each recipe. */
  List<MakingNeed> needs() {
    return em.createQuery(
            "select r.sku, r.skill, r.standardMinutes from Recipe r"
                + " where r.edition = (select max(o.edition) from Recipe o where o.sku = r.sku)",
            Object[].class)
        .getResultStream()
        .map(row -> new MakingNeed((Sku) row[0], ((Skill) row[1]).name(), (Integer) row[2]))
        .toList();
  }

  /** Skills that some recipe needs. */
  Set<Skill> crafts() {
    var crafts = EnumSet.noneOf(Skill.class);
    crafts.addAll(
        em.createQuery("select distinct r.skill from Recipe r", Skill.class).getResultList());
    return crafts;
  }

  Map<Skill, Long> minutes(CooperativeRef cooperative) {
    var minutes = new EnumMap<Skill, Long>(Skill.class);
    for (Object[] row :
        em.createQuery(
                "select w.recipe.skill, sum(w.recipe.standardMinutes * w.pieces) from WorkOrder w"
                    + " where w.cooperative = :cooperative and w.count.inspectedAt is null"
                    + " and w.count.receivedAt is null"
                    + " group by w.recipe.skill",
                Object[].class)
            .setParameter("cooperative", cooperative)
            .getResultList()) minutes.put((Skill) row[0], ((Number) row[1]).longValue());
    return minutes;
  }
}
