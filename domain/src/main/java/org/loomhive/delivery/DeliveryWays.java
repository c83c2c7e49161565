package org.loomhive.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.loomhive.kernel.Refused;

/**
 * The ways to bring something somewhere, cheapest first, and those that stand still for now.
 *
 * @param stopped each way once
 */
public record DeliveryWays(List<DeliveryOffer> open, List<Stopped> stopped) {
  /**
   * A way that does not go there for now.
   *
   * @param code of the method
   * @param no why, as buyers are told
   */
  public record Stopped(String code, Refused no) {}

  /** For two parcels: only what both travel by. */
  public DeliveryWays with(DeliveryWays second) {
    var both = open.stream().flatMap(one -> second.match(one)).toList();
    var still = new ArrayList<>(stopped);
    second.stopped.stream().filter(one -> why(one.code()).isEmpty()).forEach(still::add);
    return new DeliveryWays(both, List.copyOf(still));
  }

  private Stream<DeliveryOffer> match(DeliveryOffer first) {
    return open.stream().filter(one -> one.code().equals(first.code())).map(first::with);
  }

  /** Why this way does not go there for now; empty for one that goes. */
  public Optional<Refused> why(String code) {
    return stopped.stream().filter(one -> one.code().equals(code)).map(Stopped::no).findFirst();
  }

  /**
   * The ways that go.
   *
   * @throws Refused with the reason of the stop when each of them stands still
   */
  public List<DeliveryOffer> requireOpen() {
    if (open.isEmpty() && !stopped.isEmpty()) throw stopped.get(0).no();
    return open;
  }
}
