package org.loomhive.material.jobwork;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.membership.Cooperatives;

/** The cooperatives to which the law on job work applies; for all others nothing changes. */
@ApplicationScoped
public class Principals {
  private static final String SERIES = "[A-Z]{1,3}";

  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject Cooperatives cooperatives;
  @Inject Clock clock;

  /**
   * What a registered cooperative is marked with.
   *
   * @param large the turnover of the year before was above the bound of the law
   */
  public record Registration(String taxNumber, String series, boolean large) {}

  public Optional<Principal> find(CooperativeRef cooperative) {
    return Optional.ofNullable(em.find(Principal.class, cooperative.value()));
  }

  public List<Principal> all() {
    return em.createQuery("select p from Principal p order by p.series", Principal.class)
        .getResultList();
  }

  /** Marks a cooperative, from today on. A series that was begun stays hers. */
  @Transactional
  public void register(CooperativeRef cooperative, Registration what, Actor actor) {
    actor.require(Role.MANAGER, Role.NETWORK_ADMIN);
    actor.requireSight(cooperative);
    var place = cooperatives.get(cooperative);
    if (JobWorkRules.of(place.stateCode()).isEmpty())
      throw new Refused(JobWorkRefusal.NO_RULES_FOR_IT, place.name());
    var number = TaxNumber.tidied(what.taxNumber());
    if (!TaxNumber.isSound(number)) throw new Refused(JobWorkRefusal.TAX_NUMBER_WRONG, number);
    var known = find(cooperative);
    var series = series(what.series(), cooperative);
    if (known.isPresent() && !known.get().series().equals(series))
      throw new Refused(JobWorkRefusal.SERIES_IN_USE, known.get().series());
    var principal =
        known.orElseGet(
            () -> new Principal(cooperative, series, place.businessDay(clock.instant())));
    principal.registered(number, what.large(), actor.ref());
    if (known.isEmpty()) em.persist(principal);
  }

  private String series(String typed, CooperativeRef cooperative) {
    var series = typed == null ? "" : typed.strip().toUpperCase(Locale.ROOT);
    if (!series.matches(SERIES)) throw new Refused(JobWorkRefusal.SERIES_WRONG);
    boolean taken =
        all().stream()
            .anyMatch(one -> one.series().equals(series) && !one.cooperative().equals(cooperative));
    if (taken) throw new Refused(JobWorkRefusal.SERIES_TAKEN, series);
    return series;
  }
}
