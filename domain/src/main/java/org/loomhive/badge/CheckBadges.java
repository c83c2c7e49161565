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

/** Warns before a paper lapses, and finds products whose texts say more than is proven. */
@ApplicationScoped
public class CheckBadges {
  private static final int WARNED_DAYS = 30;
  private static final int STEP = 500;
  private static final int MOST = 100;

  @Inject Badges badges;
  @Inject ClaimWords words;
  @Inject Products products;
  @Inject Clock clock;

  /** A product whose text says something. */
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

  /** All that are on the shelf are read, so a job asks at night. */
  public List<Unproven> unproven() {
    var found = new ArrayList<Unproven>();
    long after = 0;
    for (var some = products.publishedAfter(0, STEP); !some.isEmpty() && found.size() < MOST; ) {
      for (Product product : some)
        words
            .unproven(product)
            .forEach(word -> found.add(new Unproven(product.slug(), product.name(), word)));
      after = some.get(some.size() - 1).id();
      some = products.publishedAfter(after, STEP);
    }
    return found;
  }
}
