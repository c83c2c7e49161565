package org.loomhive.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.ShortMemory;
import org.loomhive.membership.Cooperative;
import org.loomhive.membership.Cooperatives;

/**
 * The cooperatives as buyers know them, kept in memory for a minute because every page names them
 * and they hardly ever change.
 */
@ApplicationScoped
public class Workshops {
  private static final String ALL = "all";
  private static final Duration LIFETIME = Duration.ofSeconds(60);

  @Inject Cooperatives cooperatives;
  @Inject Clock clock;

  private final ShortMemory<String, Map<CooperativeRef, Workshop>> kept =
      new ShortMemory<>(LIFETIME, 1);

  public Workshop get(CooperativeRef ref) {
    return find(ref).orElseThrow(() -> new NotFound("cooperative", ref));
  }

  public Optional<Workshop> find(CooperativeRef ref) {
    if (!byRef().containsKey(ref)) kept.forget(ALL); // it may be new
    return Optional.ofNullable(byRef().get(ref));
  }

  public List<Workshop> all() {
    return byRef().values().stream().sorted(Comparator.comparing(Workshop::name)).toList();
  }

  private Map<CooperativeRef, Workshop> byRef() {
    return kept.get(ALL, clock.instant(), this::look);
  }

  private Map<CooperativeRef, Workshop> look() {
    return cooperatives.all().stream()
        .map(Workshops::of)
        .collect(Collectors.toMap(Workshop::ref, Function.identity()));
  }

  private static Workshop of(Cooperative c) {
    return new Workshop(c.ref(), c.name(), c.stateCode(), c.district(), c.zone(), c.story());
  }
}
