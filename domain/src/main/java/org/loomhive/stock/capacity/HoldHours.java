package org.loomhive.stock.capacity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.loomhive.catalog.Variant;
import org.loomhive.catalog.Workshops;
import org.loomhive.stock.capacity.MakingHold.Hours;
import org.loomhive.stock.holder.Holder;

/**
 * Keeps hours of makers for somebody who is paying for what is made to order: the earliest that are
 * free. Hours are never sold out; what does not fit in the weeks that are known is not held.
 */
@ApplicationScoped
public class HoldHours {
  /** Longer than it takes until a paid order is a work order, which counts in the hold's place. */
  private static final Duration UNTIL_IT_IS_WORK = Duration.ofDays(1);

  private static final Comparator<Hours> ORDER =
      Comparator.comparing((Hours hours) -> hours.cooperative().value())
          .thenComparing(Hours::craft);

  @Inject MakerHours hours;
  @Inject Workshops workshops;
  @Inject Clock clock;

  /**
   * In place of what this holder held before. Always in one order, so that nobody waits in a ring.
   */
  @Transactional
  public void hold(Holder holder, Map<Variant, Integer> wanted, Instant until) {
    hours.removeHoldsOf(holder.name());
    minutes(wanted).forEach((of, minutes) -> hold(holder, of, minutes, until));
  }

  private void hold(Holder holder, Hours of, long minutes, Instant until) {
    var zone = workshops.get(of.cooperative()).zone();
    var today = clock.instant().atZone(zone).toLocalDate();
    hours
        .lock(of, today, holder)
        .earliest(minutes)
        .forEach((monday, part) -> hours.add(new MakingHold(holder, of).in(monday, part, until)));
  }

  /**
   * How hours stand held.
   *
   * @param from the earliest are those that are free after this day
   * @param part at most one of so many minutes of a week, for all that stands held together
   */
  public record Standing(LocalDate from, Instant until, int part) {}

  /** The same while a promise holds; of each week no more than a part. */
  @Transactional
  public void holdPart(Holder holder, Map<Variant, Integer> wanted, Standing how) {
    hours.removeHoldsOf(holder.name());
    minutes(wanted)
        .forEach(
            (of, minutes) ->
                hours
                    .lockPart(of, how.from(), how.part())
                    .earliest(minutes)
                    .forEach(
                        (monday, some) -> stand(new MakingHold(holder, of), monday, some, how)));
  }

  /** No more than these pieces take; the latest hours are let go first. */
  @Transactional
  public void lower(String holder, Map<Variant, Integer> most) {
    minutes(most).forEach((of, minutes) -> hours.lower(holder, of, minutes));
  }

  private void stand(MakingHold hold, LocalDate monday, long minutes, Standing how) {
    hours.add(hold.in(monday, minutes, how.until()).standing());
  }

  /** Minutes that are held under this name now. */
  public Map<Hours, Long> heldBy(String holder) {
    return hours.heldBy(holder);
  }

  /** What pieces that are made to order take together, by cooperative and craft. */
  public Map<Hours, Long> minutes(Map<Variant, Integer> wanted) {
    var made = wanted.keySet().stream().filter(Variant::isMadeToOrder).toList();
    if (made.isEmpty()) return Map.of();
    var needs = hours.needs(made.stream().map(Variant::sku).toList());
    return made.stream()
        .filter(variant -> needs.containsKey(variant.sku()))
        .collect(
            Collectors.groupingBy(
                variant ->
                    new Hours(variant.product().cooperative(), needs.get(variant.sku()).craft()),
                () -> new TreeMap<>(ORDER),
                Collectors.summingLong(
                    variant -> (long) needs.get(variant.sku()).minutes() * wanted.get(variant))));
  }

  /** The order is paid: the hours stay until its work is counted. */
  @Transactional
  public void keep(String holder) {
    hours.extend(holder, clock.instant().plus(UNTIL_IT_IS_WORK));
  }

  /** What was held under one name is held under another from now on. */
  @Transactional
  public void rename(String before, String holder) {
    hours.rename(before, holder);
  }

  @Transactional
  public void release(String holder) {
    hours.removeHoldsOf(holder);
  }

  /** All that stands held for a party. */
  @Transactional
  public void releaseStanding(String party) {
    hours.removeStanding(party);
  }

  /** Takes lapsed holds away; they do not count any more anyway. Gives how many. */
  @Transactional
  public int sweep() {
    return hours.removeLapsed(clock.instant());
  }
}
