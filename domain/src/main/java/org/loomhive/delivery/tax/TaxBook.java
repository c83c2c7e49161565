package org.loomhive.delivery.tax;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.loomhive.catalog.ProductKind;
import org.loomhive.kernel.Money;

/** All rows that hold on one day. */
final class TaxBook {
  private final List<TaxRow> taxes;
  private final List<DutyRow> duties;
  private final List<TaxRegistration> registrations;

  /** An amount in another currency; empty where no rate is known. */
  private final BiFunction<Money, String, Optional<Money>> worthIn;

  TaxBook(
      List<TaxRow> taxes,
      List<DutyRow> duties,
      List<TaxRegistration> registrations,
      BiFunction<Money, String, Optional<Money>> worthIn) {
    this.taxes = List.copyOf(taxes);
    this.duties = List.copyOf(duties);
    this.registrations = List.copyOf(registrations);
    this.worthIn = worthIn;
  }

  /** What the house collects goes first; else what is asked at the border; the nearest row wins. */
  Optional<TaxRow> tax(Consignment parcel, ProductKind kind, Money goods) {
    var to = parcel.to();
    return taxes.stream()
        .filter(row -> row.isFor(to, kind, parcel.by()) && isWithin(row.most(), goods))
        .filter(row -> !row.scheme().isCollectedAtSale() || number(row.scheme(), to).isPresent())
        .max(
            Comparator.comparing((TaxRow row) -> row.scheme().isCollectedAtSale())
                .thenComparing(TaxRow::nearness));
  }

  /** A row with a limit goes before those without, the lower limit first; then the nearest. */
  Optional<DutyRow> duty(Place to, Consignment.Item item, Money goods) {
    var customs = item.customs();
    return duties.stream()
        .filter(row -> row.isFor(to.country(), customs.hsCode(), customs.origin()))
        .filter(row -> isWithin(row.most(), goods))
        .max(
            Comparator.comparing((DutyRow row) -> row.most().isPresent())
                .thenComparing(DutyRow::nearness));
  }

  /** Under which the house collects this tax there; empty when it does not. */
  Optional<String> number(TaxScheme scheme, Place to) {
    return registrations.stream()
        .filter(one -> one.covers(scheme, to))
        .map(TaxRegistration::number)
        .findFirst();
  }

  /** Exact in the own currency; elsewhere as of the rates that were published last. */
  Optional<Money> in(Money amount, String currency) {
    if (amount.currency().equals(currency)) return Optional.of(amount);
    return worthIn.apply(amount, currency);
  }

  private boolean isWithin(Optional<Money> most, Money goods) {
    if (most.isEmpty()) return true;
    return in(goods, most.get().currency())
        .filter(worth -> worth.compareTo(most.get()) <= 0)
        .isPresent();
  }
}
