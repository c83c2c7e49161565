package org.loomhive.wholesale.quote;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.loomhive.catalog.Variant;
import org.loomhive.catalog.Variants;
import org.loomhive.kernel.Sku;
import org.loomhive.stock.StandingHolds;
import org.loomhive.stock.capacity.HoldHours;
import org.loomhive.stock.capacity.MakingHold.Hours;
import org.loomhive.stock.holder.Holder;
import org.loomhive.wholesale.quote.Quote.Priced;

/**
 * Keeps what was quoted for its company: from the day it is sent until its last day, or until it is
 * ordered, lost or replaced.
 */
@ApplicationScoped
public class HoldForQuote {
  @Inject StandingHolds standing;
  @Inject HoldHours hours;
  @Inject Variants variants;

  /** How much is held of what lies in store. */
  public record HeldPieces(Variant piece, int wanted, int held) {}

  /** How much is held of the hours of those who make what is made to order. */
  public record HeldMinutes(Hours of, long wanted, long held) {}

  /** In the name of its number, so that a later edition takes the place of the one before. */
  void hold(Quote quote) {
    standing.hold(holder(quote), wanted(quote), quote.terms().validUntil());
  }

  /** Of the pieces that did not fit when it was sent; gives how many more are held. */
  int more(Quote quote) {
    return standing.more(holder(quote), wanted(quote), quote.terms().validUntil());
  }

  /** No more than was not paid yet: what was, its order holds. */
  void lower(Quote quote) {
    standing.lower(holder(quote), wanted(quote));
  }

  private static Holder holder(Quote quote) {
    return new Holder(quote.ref().value(), quote.company().value());
  }

  void release(QuoteRef ref) {
    standing.release(ref.value());
  }

  public List<HeldPieces> pieces(Quote quote) {
    var held = standing.pieces(quote.ref().value());
    return wanted(quote).entrySet().stream()
        .filter(one -> !one.getKey().isMadeToOrder() && one.getValue() > 0)
        .map(one -> pieces(one.getKey(), one.getValue(), held))
        .toList();
  }

  private static HeldPieces pieces(Variant piece, int wanted, Map<Sku, Integer> held) {
    return new HeldPieces(piece, wanted, held.getOrDefault(piece.sku(), 0));
  }

  /** Of each craft; pieces that nobody has written a recipe for hold none. */
  public List<HeldMinutes> minutes(Quote quote) {
    var held = hours.heldBy(quote.ref().value());
    return hours.minutes(wanted(quote)).entrySet().stream()
        .filter(one -> one.getValue() > 0)
        .map(one -> minutes(one.getKey(), one.getValue(), held))
        .toList();
  }

  private static HeldMinutes minutes(Hours of, long wanted, Map<Hours, Long> held) {
    return new HeldMinutes(of, wanted, held.getOrDefault(of, 0L));
  }

  private Map<Variant, Integer> wanted(Quote quote) {
    var found = variants.of(quote.lines().stream().map(Priced::sku).toList());
    var wanted = new LinkedHashMap<Variant, Integer>();
    for (Priced line : quote.lines())
      found.stream()
          .filter(one -> one.sku().equals(line.sku()))
          .forEach(one -> wanted.put(one, quote.toHold(line)));
    return wanted;
  }
}
