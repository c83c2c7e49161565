package org.loomhive.badge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.loomhive.catalog.Product;
import org.loomhive.catalog.shelf.Mark;
import org.loomhive.catalog.shelf.ProductRow;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.ShortMemory;

/**
 * What may be claimed right now. There are few badges and every page asks, so they are kept for two
 * seconds; whether one holds is asked of its days each time, so that none outlives its paper.
 */
@ApplicationScoped
public class BadgeBoard {
  private static final String ALL = "all";

  @Inject Badges badges;
  @Inject Clock clock;

  private final ShortMemory<String, List<Badge>> kept = new ShortMemory<>(Duration.ofSeconds(2), 1);

  /** Those of a product, one of each kind: the one that holds longest. */
  public List<Badge> of(Product product) {
    return longest(now().stream().filter(badge -> badge.isOf(product)));
  }

  /** The same for the rows of a list, by their addresses; one without any is not in the answer. */
  public Map<String, List<Badge>> of(List<ProductRow> rows) {
    var byMark = now().stream().collect(Collectors.groupingBy(Badge::mark));
    var proven = new HashMap<String, List<Badge>>();
    for (ProductRow row : rows) {
      var theirs = row.marks().stream().map(byMark::get).filter(Objects::nonNull).toList();
      if (!theirs.isEmpty()) proven.put(row.slug(), longest(theirs.stream().flatMap(List::stream)));
    }
    return proven;
  }

  private static List<Badge> longest(Stream<Badge> theirs) {
    var longest = new EnumMap<BadgeKind, Badge>(BadgeKind.class);
    theirs.forEach(
        badge ->
            longest.merge(
                badge.kind(), badge, BinaryOperator.maxBy(Comparator.comparing(Badge::validTo))));
    return List.copyOf(longest.values());
  }

  /** What is proven of a product. */
  List<BadgeKind> kindsOf(Product product) {
    return of(product).stream().map(Badge::kind).toList();
  }

  /** What is proven of all that a cooperative makes. */
  List<BadgeKind> kindsOf(CooperativeRef cooperative) {
    return now().stream()
        .filter(badge -> badge.scope() == BadgeScope.COOPERATIVE)
        .filter(badge -> badge.scopeKey().equals(cooperative.value()))
        .map(Badge::kind)
        .toList();
  }

  /** Of which something can be found. */
  public List<BadgeKind> kinds() {
    return now().stream().map(Badge::kind).distinct().sorted().toList();
  }

  /** By which the products are found that have a badge of this kind. */
  public Set<Mark> marks(BadgeKind kind) {
    return now().stream()
        .filter(badge -> badge.kind() == kind)
        .map(Badge::mark)
        .collect(Collectors.toSet());
  }

  /** Another one whenever something else may be claimed. */
  public String version() {
    return now().stream().map(badge -> badge.ref().value()).collect(Collectors.joining(" "));
  }

  private List<Badge> now() {
    var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    return kept.get(ALL, clock.instant(), () -> badges.notOver(today)).stream()
        .filter(badge -> badge.holdsOn(today))
        .toList();
  }
}
