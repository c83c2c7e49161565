package org.loomhive.storefront.shop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.loomhive.catalog.ProductKind;
import org.loomhive.delivery.DeliveryRefusal;
import org.loomhive.delivery.Restriction;
import org.loomhive.delivery.Restrictions;
import org.loomhive.kernel.ShortMemory;
import org.loomhive.kernel.language.Language;
import org.loomhive.web.language.Spoken;

/**
 * Where a kind of piece may not be sent, and why, as a buyer should know before she pays. Pages may
 * say it a minute late; the checkout asks anew.
 */
@Named
@ApplicationScoped
public class NotSentTo {
  @Inject Restrictions restrictions;
  @Inject Clock clock;

  private final ShortMemory<Asked, List<Reason>> known =
      new ShortMemory<>(Duration.ofSeconds(60), 100);

  private record Asked(ProductKind kind, Language language) {}

  /** One reason and the countries it holds for, by name. */
  public record Reason(DeliveryRefusal why, List<String> countries) {
    public String names() {
      return String.join(", ", countries);
    }
  }

  public List<Reason> of(ProductKind kind) {
    return known.get(new Asked(kind, Spoken.now()), clock.instant(), () -> look(kind));
  }

  private List<Reason> look(ProductKind kind) {
    var byReason =
        restrictions.of(kind).stream()
            .filter(Restriction::isRefusing)
            .collect(
                Collectors.groupingBy(
                    Restriction::reason,
                    TreeMap::new,
                    Collectors.mapping(NotSentTo::name, Collectors.toList())));
    return byReason.entrySet().stream()
        .map(e -> new Reason(e.getKey(), sorted(e.getValue())))
        .toList();
  }

  private static String name(Restriction restriction) {
    return Spoken.country(restriction.country());
  }

  private static List<String> sorted(List<String> names) {
    return names.stream().sorted(Collator.getInstance(Spoken.now().locale())).toList();
  }
}
