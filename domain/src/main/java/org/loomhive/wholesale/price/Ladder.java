package org.loomhive.wholesale.price;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.loomhive.catalog.PriceBreakdown;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Refused;
import org.loomhive.wholesale.WholesaleRefusal;

/**
 * The price of one piece by how many are taken together. A band has only a start and holds until
 * the next begins, so there are no gaps; who takes fewer than the first begins with pays what
 * everybody pays.
 */
public record Ladder(List<Band> bands) {
  /**
   * One step.
   *
   * @param from pieces of one variant
   * @param price of one piece, fixed and not a part of another price
   */
  public record Band(int from, Money price) {}

  public Ladder {
    bands = List.copyOf(bands);
    if (bands.isEmpty()) throw new IllegalArgumentException("no band");
  }

  /** However many are taken. */
  public static Ladder always(Money price) {
    return new Ladder(List.of(new Band(1, price)));
  }

  /** Of so many pieces each costs this; empty for fewer than the first band begins with. */
  public Optional<Money> at(int pieces) {
    var price = Optional.<Money>empty();
    for (Band band : bands) if (band.from() <= pieces) price = Optional.of(band.price());
    return price;
  }

  /** What a piece costs in the first band. */
  public Money highest() {
    return bands.get(0).price();
  }

  /** The same with another price from so many pieces on; what is cheaper already stays. */
  public Ladder with(Band agreed) {
    if (at(agreed.from()).filter(now -> now.compareTo(agreed.price()) <= 0).isPresent())
      return this;
    var joined = new ArrayList<Band>();
    bands.stream().filter(one -> one.from() < agreed.from()).forEach(joined::add);
    joined.add(agreed);
    bands.stream()
        .filter(one -> one.from() > agreed.from())
        .filter(one -> one.price().compareTo(agreed.price()) < 0)
        .forEach(joined::add);
    return new Ladder(joined);
  }

  /** What a piece costs at the least. */
  public Money lowest() {
    return bands.get(bands.size() - 1).price();
  }

  /**
   * As somebody writes it: refused unless more pieces always cost less each, from the first piece
   * or from the least number that is sold.
   *
   * @param minimum of the pieces that are sold together
   */
  public void requireGood(int minimum) {
    int first = bands.get(0).from();
    if (first != 1 && first != minimum) throw new Refused(WholesaleRefusal.FIRST_BAND, minimum);
    for (int i = 1; i < bands.size(); i++) {
      var before = bands.get(i - 1);
      var band = bands.get(i);
      if (band.from() <= before.from())
        throw new Refused(WholesaleRefusal.BANDS_NOT_RISING, band.from(), before.from());
      if (band.price().compareTo(before.price()) >= 0)
        throw new Refused(WholesaleRefusal.BAND_NOT_CHEAPER, band.price(), before.price());
    }
  }

  /**
   * As it holds today, whatever became of the price since it was written: never above what
   * everybody pays, and never under what material and makers have of that.
   */
  public Ladder within(PriceBreakdown full) {
    var held = new ArrayList<Band>();
    for (Band band : bands) held.add(new Band(band.from(), within(band.price(), full)));
    return new Ladder(held);
  }

  private static Money within(Money price, PriceBreakdown full) {
    if (price.compareTo(full.floor()) < 0) return full.floor();
    return price.compareTo(full.price()) > 0 ? full.price() : price;
  }
}
