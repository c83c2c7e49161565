package org.loomhive.delivery.safety;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.kernel.ShortMemory;

/**
 * All who answer for pieces. They change seldom and every product asks, so they are kept a minute.
 */
@ApplicationScoped
public class SafetyContacts {
  private static final String ALL = "all";

  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject Clock clock;

  private final ShortMemory<String, List<SafetyContact>> kept =
      new ShortMemory<>(Duration.ofSeconds(60), 1);

  /** Counts from now on; one without a name ends what was written before. */
  @Transactional
  public void write(SafetyContact contact, Actor actor) {
    actor.require(Role.NETWORK_ADMIN);
    if (contact.isThere() && !contact.isWhole()) throw new Refused(SafetyRefusal.NOT_WHOLE);
    em.persist(contact.written(clock.instant(), actor.ref()));
  }

  /** For each part the one of this cooperative, or that of the whole network. */
  public List<SafetyContact> of(CooperativeRef maker) {
    var all = kept.get(ALL, clock.instant(), this::newestFirst);
    return Arrays.stream(SafetyPart.values())
        .flatMap(
            part ->
                newest(all, part, maker)
                    .filter(SafetyContact::isThere)
                    .or(() -> newest(all, part, null).filter(SafetyContact::isThere))
                    .stream())
        .toList();
  }

  /**
   * As it is written now, for staff.
   *
   * @param cooperative null for that of the network
   */
  public Optional<SafetyContact> find(SafetyPart part, CooperativeRef cooperative) {
    return newest(newestFirst(), part, cooperative).filter(SafetyContact::isThere);
  }

  private static Optional<SafetyContact> newest(
      List<SafetyContact> all, SafetyPart part, CooperativeRef cooperative) {
    return all.stream().filter(one -> one.part() == part && one.isOf(cooperative)).findFirst();
  }

  private List<SafetyContact> newestFirst() {
    return em.createQuery("select c from SafetyContact c order by c.id desc", SafetyContact.class)
        .getResultList();
  }
}
