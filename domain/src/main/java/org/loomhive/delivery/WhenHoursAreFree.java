package org.loomhive.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.loomhive.catalog.Variant;
import org.loomhive.kernel.ShortMemory;
import org.loomhive.kernel.Sku;
import org.loomhive.stock.capacity.FreeHours;
import org.loomhive.stock.capacity.MakerHours;
import org.loomhive.stock.capacity.MakingHold.Hours;
import org.loomhive.stock.capacity.MakingNeed;
import org.loomhive.stock.holder.Holder;

/** The day by which makers have hours for what is made to order; nothing where nobody knows. */
@ApplicationScoped
public class WhenHoursAreFree {
  private static final Duration LIFETIME = Duration.ofSeconds(60);
  private static final int VARIANTS = 2000;
  private static final int CRAFTS = 500;

  @Inject MakerHours hours;
  @Inject Clock clock;

  private final ShortMemory<Sku, Optional<MakingNeed>> needs =
      new ShortMemory<>(LIFETIME, VARIANTS);
  private final ShortMemory<Asked, FreeHours> free = new ShortMemory<>(LIFETIME, CRAFTS);

  private record Asked(Hours of, LocalDate today) {}

  /** For one piece, as it was up to a minute ago: every page asks. */
  Optional<LocalDate> forOne(Variant variant, LocalDate today) {
    if (!variant.isMadeToOrder()) return Optional.empty();
    return need(variant.sku())
        .flatMap(
            need -> {
              var asked = new Asked(hoursOf(variant, need), today);
              return free.get(asked, clock.instant(), () -> hours.free(asked.of(), today))
                  .freeBy(need.minutes());
            });
  }

  private Optional<MakingNeed> need(Sku sku) {
    return needs.get(
        sku, clock.instant(), () -> Optional.ofNullable(hours.needs(List.of(sku)).get(sku)));
  }

  /** For all pieces of an order together, as it is now: each is ready when all of its craft are. */
  Map<Sku, LocalDate> forAll(
      Map<Variant, Integer> wanted, Function<Variant, LocalDate> today, Holder who) {
    var made = wanted.keySet().stream().filter(Variant::isMadeToOrder).toList();
    var known = hours.needs(made.stream().map(Variant::sku).toList());
    var minutes = new HashMap<Asked, Long>();
    var askedBy = new HashMap<Sku, Asked>();
    for (Variant variant : made) {
      var need = known.get(variant.sku());
      if (need == null) continue;
      var asked = new Asked(hoursOf(variant, need), today.apply(variant));
      askedBy.put(variant.sku(), asked);
      minutes.merge(asked, (long) need.minutes() * wanted.get(variant), Long::sum);
    }
    var days = new HashMap<Sku, LocalDate>();
    askedBy.forEach(
        (sku, asked) ->
            hours
                .free(asked.of(), asked.today(), who)
                .freeBy(minutes.get(asked))
                .ifPresent(day -> days.put(sku, day)));
    return days;
  }

  private static Hours hoursOf(Variant variant, MakingNeed need) {
    return new Hours(variant.product().cooperative(), need.craft());
  }
}
