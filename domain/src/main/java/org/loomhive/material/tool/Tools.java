package org.loomhive.material.tool;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.Role;

/** All tools of all cooperatives. */
@ApplicationScoped
public class Tools {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Transactional
  public void add(Tool tool, Actor actor) {
    actor.require(Role.MANAGER, Role.NETWORK_ADMIN);
    actor.requireSight(tool.cooperative());
    em.persist(tool);
  }

  /** For those who see its cooperative; for others it is not there. */
  public Tool get(ToolNumber number, Actor actor) {
    return seen(byNumber(number), number, actor);
  }

  Tool lock(ToolNumber number, Actor actor) {
    return seen(byNumber(number).setLockMode(LockModeType.PESSIMISTIC_WRITE), number, actor);
  }

  private static Tool seen(TypedQuery<Tool> query, ToolNumber number, Actor actor) {
    return query
        .getResultStream()
        .findFirst()
        .filter(tool -> actor.sees(tool.cooperative()))
        .orElseThrow(() -> new NotFound("tool", number));
  }

  private TypedQuery<Tool> byNumber(ToolNumber number) {
    return em.createQuery("select t from Tool t where t.number = :number", Tool.class)
        .setParameter("number", number);
  }

  public List<Tool> of(CooperativeRef cooperative, int first, int count) {
    return em.createQuery(
            "select t from Tool t where t.cooperative = :cooperative order by t.name, t.id",
            Tool.class)
        .setParameter("cooperative", cooperative)
        .setFirstResult(first)
        .setMaxResults(count)
        .getResultList();
  }

  public long count(CooperativeRef cooperative) {
    return em.createQuery(
            "select count(t) from Tool t where t.cooperative = :cooperative", Long.class)
        .setParameter("cooperative", cooperative)
        .getSingleResult();
  }
}
