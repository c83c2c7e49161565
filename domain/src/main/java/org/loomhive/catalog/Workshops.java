package org.loomhive.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.NotFound;
import org.loomhive.membership.Cooperative;
import org.loomhive.membership.Cooperatives;

/**
 * The cooperatives as buyers know them, kept in memory for a minute because every page names them
 * and they hardly ever change.
 */
@ApplicationScoped
public class Workshops {
  private static final Duration LIFETIME = Duration.ofSeconds(60);

  @Inject Cooperatives cooperatives;
  @Inject Clock clock;

  private volatile Kept kept = new Kept(Map.of(), Instant.MIN);

  private record Kept(Map<CooperativeRef, Workshop> byRef, Instant at) {}

  public Workshop get(CooperativeRef ref) {
    var now = clock.instant();
    if (!isFresh(now) || !kept.byRef().containsKey(ref)) look(now);
    var found = kept.byRef().get(ref);
    if (found == null) throw new NotFound("cooperative", ref);
    return found;
  }

  public List<Workshop> all() {
    var now = clock.instant();
    if (!isFresh(now)) look(now);
    return kept.byRef().values().stream()
        .sorted(java.util.Comparator.comparing(Workshop::name))
        .toList();
  }

  private boolean isFresh(Instant now) {
    var since = kept.at();
    return !now.isBefore(since) && (since != Instant.MIN) && now.isBefore(since.plus(LIFETIME));
  }

  private void look(Instant now) {
    var byRef =
        cooperatives.all().stream()
            .map(Workshops::of)
            .collect(Collectors.toMap(Workshop::ref, Function.identity()));
    kept = new Kept(byRef, now);
  }

  private static Workshop of(Cooperative c) {
    return new Workshop(c.ref(), c.name(), c.stateCode(), c.district(), c.zone(), c.story());
  }
}
