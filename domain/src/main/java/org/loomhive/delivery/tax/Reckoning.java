package org.loomhive.delivery.tax;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.loomhive.delivery.tax.Charge.Levy;
import org.loomhive.delivery.tax.Charge.Paid;
import org.loomhive.delivery.tax.Charge.Part;
import org.loomhive.delivery.tax.Consignment.Item;
import org.loomhive.kernel.Money;

/**
 * Reckons duty and tax of one consignment. A rate on top of prices is rounded once for all that
 * bears it, and shared by largest remainder, so that the parts are the whole to the last coin; a
 * tax within prices is taken out of each piece. Delivery is taxed as the goods are, by their worth.
 */
final class Reckoning {
  private final TaxBook book;
  private final Consignment consignment;
  private final WithinPrice prices;
  private final Money goods;
  private final List<Charge> duties = new ArrayList<>();
  private final List<Charge> taxes = new ArrayList<>();
  private Money delivery;
  private boolean dutyKnown = true;
  private boolean taxKnown = true;

  Reckoning(TaxBook book, Consignment consignment) {
    this.book = book;
    this.consignment = consignment;
    this.prices = new WithinPrice(book, consignment);
    this.goods = prices.goods();
    this.delivery = consignment.way().price();
  }

  LandedCost landed() {
    duties();
    taxes();
    var all =
        Stream.concat(duties.stream(), taxes.stream())
            .filter(charge -> charge.amount().isPositive())
            .toList();
    var each = consignment.items().stream().collect(Collectors.toMap(Item::line, prices::each));
    return new LandedCost(new LandedCost.Untaxed(each, goods, delivery), all, dutyKnown, taxKnown);
  }

  private void duties() {
    var byRow = new LinkedHashMap<DutyRow, List<Item>>();
    for (Item item : consignment.items()) {
      if (item.customs().origin().equals(consignment.to().country())) continue;
      var row = book.duty(consignment.to(), item, goods);
      if (row.isEmpty()) dutyKnown = false;
      row.ifPresent(one -> byRow.computeIfAbsent(one, r -> new ArrayList<>()).add(item));
    }
    byRow.forEach(this::duty);
  }

  private void duty(DutyRow row, List<Item> items) {
    var bases = items.stream().map(prices::worth).toList();
    var flat = flat(row, items);
    if (flat.isEmpty()) {
      dutyKnown = false;
      return;
    }
    var amount = percent(sum(bases), row.percent()).plus(flat.get());
    var amounts = shared(amount, bases);
    var parts =
        IntStream.range(0, items.size())
            .mapToObj(i -> new Part(items.get(i).line(), bases.get(i), amounts.get(i)))
            .toList();
    duties.add(new Charge(Levy.of(row), onTopOrAtTheDoor(), parts));
  }

  /** Once for each heading of six digits, however many pieces; empty where no rate is known. */
  private Optional<Money> flat(DutyRow row, List<Item> items) {
    if (row.flat().isEmpty()) return Optional.of(zero());
    long headings =
        items.stream().map(item -> sixDigits(item.customs().hsCode())).distinct().count();
    return book.in(row.flat().get().times(headings), goods.currency());
  }

  private static String sixDigits(String hsCode) {
    return hsCode.substring(0, Math.min(6, hsCode.length()));
  }

  private void taxes() {
    var byRow = new LinkedHashMap<Optional<TaxRow>, List<Item>>();
    for (Item item : consignment.items())
      byRow.computeIfAbsent(prices.row(item), row -> new ArrayList<>()).add(item);
    var worths = byRow.values().stream().map(Reckoning::worths).map(this::sum).toList();
    var deliveries = shared(consignment.way().price(), worths);
    int place = 0;
    for (Map.Entry<Optional<TaxRow>, List<Item>> one : byRow.entrySet()) {
      var brought = deliveries.get(place++);
      if (one.getKey().isEmpty()) taxKnown = false;
      one.getKey().ifPresent(row -> tax(row, one.getValue(), brought));
    }
  }

  private void tax(TaxRow row, List<Item> items, Money brought) {
    var levy = Levy.of(row, consignment.to());
    boolean atSale = row.scheme().isCollectedAtSale();
    boolean paid = consignment.way().dutyPaid();
    if (row.isWithin()) within(row, items, brought);
    else onTop(row, items, brought);
    if (atSale && !paid) taxOnDuty(atTheBorder(levy), Paid.AT_THE_DOOR, items);
    if (row.isWithin() && paid) taxOnDuty(levy, Paid.ON_TOP, items);
  }

  private void within(TaxRow row, List<Item> items, Money brought) {
    var lines = new ArrayList<Part>();
    for (Item item : items) lines.add(new Part(item.line(), prices.worth(item), prices.tax(item)));
    var left = WithinPrice.without(brought, row);
    lines.add(new Part(0, left, brought.minus(left)));
    delivery = delivery.minus(brought).plus(left);
    taxes.add(new Charge(Levy.of(row, consignment.to()), Paid.WITHIN, lines));
  }

  private void onTop(TaxRow row, List<Item> items, Money brought) {
    boolean atSale = row.scheme().isCollectedAtSale();
    boolean isDutyIn = consignment.way().dutyPaid() || !atSale;
    var lines = new ArrayList<Part>();
    for (Item item : items) {
      var worth = prices.worth(item);
      lines.add(new Part(item.line(), isDutyIn ? worth.plus(dutyOn(item)) : worth, zero()));
    }
    lines.add(new Part(0, brought, zero()));
    var when = atSale ? Paid.ON_TOP : atImport();
    taxes.add(new Charge(Levy.of(row, consignment.to()), when, taxed(lines, row.percent())));
  }

  /** Tax is due on duty too, and whoever asks for one asks for both. */
  private void taxOnDuty(Levy levy, Paid when, List<Item> items) {
    var lines = items.stream().map(i -> new Part(i.line(), dutyOn(i), zero())).toList();
    taxes.add(new Charge(levy, when, taxed(lines, levy.percent())));
  }

  private static Levy atTheBorder(Levy levy) {
    return new Levy(TaxScheme.IMPORT_TAX.name(), levy.place(), levy.percent(), levy.source());
  }

  /** Who may take it off again does not pay it to a carrier through us. */
  private Paid atImport() {
    return consignment.by() == Buyers.BUSINESSES ? Paid.BY_THE_BUSINESS : onTopOrAtTheDoor();
  }

  private Paid onTopOrAtTheDoor() {
    return consignment.way().dutyPaid() ? Paid.ON_TOP : Paid.AT_THE_DOOR;
  }

  private List<Part> taxed(List<Part> lines, BigDecimal percent) {
    var bases = lines.stream().map(Part::base).toList();
    var amounts = shared(percent(sum(bases), percent), bases);
    return IntStream.range(0, lines.size())
        .mapToObj(i -> new Part(lines.get(i).line(), bases.get(i), amounts.get(i)))
        .toList();
  }

  private Money dutyOn(Item item) {
    return sum(
        duties.stream()
            .flatMap(charge -> charge.parts().stream())
            .filter(part -> part.line() == item.line())
            .map(Part::amount)
            .toList());
  }

  private static List<Money> worths(List<Item> items) {
    return items.stream().map(Item::worth).toList();
  }

  static Money percent(Money base, BigDecimal percent) {
    return base.times(percent.movePointLeft(2), RoundingMode.HALF_UP);
  }

  /** By weight; what has no weight at all falls on the first. */
  private static List<Money> shared(Money whole, List<Money> by) {
    var weights = by.stream().mapToLong(Money::minor).toArray();
    if (by.stream().allMatch(Money::isZero)) weights[0] = 1;
    return whole.split(weights);
  }

  private Money sum(List<Money> amounts) {
    return Money.sum(goods.currency(), amounts);
  }

  private Money zero() {
    return Money.zero(goods.currency());
  }
}
