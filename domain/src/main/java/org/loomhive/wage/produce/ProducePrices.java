package org.loomhive.wage.produce;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.wage.produce.ProducePrice.Scope;

/** All prices of produce that were ever in force. */
@ApplicationScoped
public class ProducePrices {
  public static final String HONEY = "HONEY";
  private static final int SCREENFUL = 100;

  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  /** A price for a day on which one begins already is refused: what was bought by it stays so. */
  @Transactional
  public void add(
      Scope scope, ProducePrice.PerKilogram figures, ProducePrice.Source source, Actor actor) {
    actor.require(Role.FINANCE_PREPARER, Role.NETWORK_ADMIN);
    boolean isThere =
        history(scope).stream().anyMatch(row -> row.validFrom().equals(source.validFrom()));
    if (isThere) throw new Refused(ProduceRefusal.PRICE_IS_THERE, source.validFrom());
    em.persist(new ProducePrice(scope, figures, source).written(actor));
  }

  /** The newest that is in force on this day. */
  public ProducePrice on(Scope scope, LocalDate day) {
    return history(scope).stream()
        .filter(row -> !row.validFrom().isAfter(day))
        .findFirst()
        .orElseThrow(() -> new Refused(ProduceRefusal.NO_PRICE, scope.stateCode(), day));
  }

  private List<ProducePrice> history(Scope scope) {
    return em.createQuery(
            "select p from ProducePrice p where p.produce = :produce and p.stateCode = :state"
                + " order by p.validFrom desc",
            ProducePrice.class)
        .setParameter("produce", scope.produce())
        .setParameter("state", scope.stateCode())
        .getResultList();
  }

  /** The newest first. */
  public List<ProducePrice> all() {
    return em.createQuery(
            "select p from ProducePrice p order by p.validFrom desc, p.id desc", ProducePrice.class)
        .setMaxResults(SCREENFUL)
        .getResultList();
  }
}
