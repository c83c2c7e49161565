package org.loomhive.ordering.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.loomhive.delivery.back.ReturnAddresses;
import org.loomhive.delivery.papers.Consignor;
import org.loomhive.delivery.papers.Consignors;
import org.loomhive.kernel.language.Language;
import org.loomhive.ordering.Order;
import org.loomhive.ordering.OrderLine;

/**
 * Knows where pieces come back to: the address for the country of their buyer, or for its zone, or
 * else who sent them.
 */
@ApplicationScoped
public class WaysBack {
  @Inject ReturnAddresses addresses;
  @Inject ReturnWindows windows;
  @Inject Consignors consignors;
  @Inject Clock clock;

  /** As it is today; who pays is what the buyer was told when she ordered. */
  public WayBack of(ReturnRequest request, Order order) {
    var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    var near = addresses.find(order.address().country(), today);
    var where = near.or(() -> sender(request, order)).orElse(null);
    var window = windows.of(order, request.kind());
    return WayBack.to(where, window.filter(ReturnWindow::isPaidByBuyer).isPresent());
  }

  private Optional<String> sender(ReturnRequest request, Order order) {
    var makers =
        request.pieces().keySet().stream()
            .map(order::line)
            .map(OrderLine::cooperative)
            .collect(Collectors.toSet());
    var own = makers.size() == 1 ? consignors.find(makers.iterator().next()) : none();
    return own.or(() -> consignors.find(null)).map(one -> text(one, order.language()));
  }

  private static Optional<Consignor> none() {
    return Optional.empty();
  }

  private static String text(Consignor one, Language language) {
    var country = new Locale("", one.country()).getDisplayCountry(language.locale());
    return one.name() + "\n" + String.join("\n", one.lines()) + "\n" + country;
  }
}
