package org.loomhive.badge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.loomhive.catalog.Product;
import org.loomhive.catalog.Products;
import org.loomhive.catalog.Workshops;
import org.loomhive.catalog.told.Stories;

/** Warns before a paper lapses, and finds products whose texts say more than is proven. */
@ApplicationScoped
public class CheckBadges {
  private static final int WARNED_DAYS = 30;
  private static final int STEP = 500;
  private static final int MOST = 100;

  @Inject Badges badges;
  @Inject BadgeBoard board;
  @Inject SaidOfProducts said;
  @Inject Stories stories;
  @Inject Workshops workshops;
  @Inject Products products;
  @Inject Clock clock;

  /** A product or a cooperative whose texts say something, in whatever language. */
  public record Unproven(String slug, String name, String word) {}

  /** Those that lapse within a month, the first one first. */
  public List<Badge> lapsing() {
    var today = today();
    return badges.notOver(today).stream().filter(badge -> isSoon(badge, today)).toList();
  }

  /** Whether somebody should ask for a new paper. */
  public boolean isSoon(Badge badge) {
    return isSoon(badge, today());
  }

  private static boolean isSoon(Badge badge, LocalDate today) {
    return badge.holdsOn(today) && badge.validTo().isBefore(today.plusDays(WARNED_DAYS));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  /** All that is told of what is on the shelf is read, so a job asks at night. */
  public List<Unproven> unproven() {
    var found = new ArrayList<Unproven>(ofCooperatives());
    long after = 0;
    for (var some = products.publishedAfter(0, STEP); !some.isEmpty() && found.size() < MOST; ) {
      found.addAll(of(some));
      after = some.get(some.size() - 1).id();
      some = products.publishedAfter(after, STEP);
    }
    return found;
  }

  private List<Unproven> of(List<Product> some) {
    var texts = said.of(some);
    return some.stream()
        .flatMap(
            one ->
                ClaimWords.unproven(texts.get(one.id()), board.kindsOf(one)).stream()
                    .map(word -> new Unproven(one.slug(), one.name(), word)))
        .toList();
  }

  private List<Unproven> ofCooperatives() {
    return workshops.all().stream()
        .flatMap(
            one ->
                ClaimWords.unproven(String.join("\n", stories.all(one)), board.kindsOf(one.ref()))
                    .stream()
                    .map(word -> new Unproven(one.ref().value(), one.name(), word)))
        .toList();
  }
}
