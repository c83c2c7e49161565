package org.loomhive.admin.catalogue;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.loomhive.catalog.ChargeCurrency;
import org.loomhive.catalog.CostReceiver;
import org.loomhive.catalog.CostSheet;
import org.loomhive.catalog.Variant;
import org.loomhive.catalog.edit.EditVariants;
import org.loomhive.catalog.price.PriceChange;
import org.loomhive.catalog.price.PriceHistory;
import org.loomhive.kernel.Money;
import org.loomhive.membership.Cooperatives;
import org.loomhive.wage.rate.PieceRates;
import org.loomhive.wage.rate.TimeStudies;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** Prices of one variant in each currency, and the sheet that says who gets what. */
@Named("variantForm")
@RequestScoped
public class VariantForm {
  @Inject EditedVariant edited;
  @Inject EditVariants edit;
  @Inject PriceHistory history;
  @Inject PieceRates rates;
  @Inject TimeStudies studies;
  @Inject Cooperatives cooperatives;
  @Inject SignedIn signedIn;
  @Inject Notes notes;
  @Inject Clock clock;

  private final Map<ChargeCurrency, BigDecimal> prices = new EnumMap<>(ChargeCurrency.class);
  private final Map<CostReceiver, BigDecimal> costs = new EnumMap<>(CostReceiver.class);

  @PostConstruct
  void fill() {
    for (ChargeCurrency one : ChargeCurrency.values())
      getVariant().findPrice(one.name()).ifPresent(price -> prices.put(one, price.amount()));
    for (CostReceiver one : CostReceiver.values())
      costs.put(one, getVariant().costSheet().of(one).amount());
  }

  /** Loads it, or ends in a page that says that it is not there. */
  public void open() {
    getVariant();
  }

  public Variant getVariant() {
    return edited.get();
  }

  /** What the maker of one piece is paid at least; null without a time study. */
  public Money getLeastPay() {
    return leastPay().orElse(null);
  }

  private Optional<Money> leastPay() {
    var whose = getVariant().product().cooperative();
    var today = cooperatives.get(whose).businessDay(clock.instant());
    return studies
        .find(getVariant().sku(), today)
        .map(timed -> rates.rateFor(getVariant().sku(), whose, today).amount());
  }

  public String price() {
    var wanted = new ArrayList<Money>();
    prices.forEach(
        (currency, amount) -> {
          if (amount != null) wanted.add(Money.of(amount.toPlainString(), currency.name()));
        });
    edit.price(getVariant().sku(), wanted, signedIn.actor());
    notes.good("catalogue.prices.saved");
    return address();
  }

  public String share() {
    var sheet = CostSheet.in(getCostCurrency());
    costs.forEach(
        (who, amount) -> {
          if (amount != null) sheet.gives(who, Money.of(amount.toPlainString(), getCostCurrency()));
        });
    edit.costs(getVariant().sku(), sheet, leastPay(), signedIn.actor());
    notes.good("catalogue.costs.saved");
    return address();
  }

  /** Where it is read again. */
  public String address() {
    return "/trade/variant?faces-redirect=true&sku=" + getVariant().sku();
  }

  public String getCostCurrency() {
    return getVariant().costSheet().currency();
  }

  public ChargeCurrency[] getCurrencies() {
    return ChargeCurrency.values();
  }

  public CostReceiver[] getReceivers() {
    return CostReceiver.values();
  }

  public List<PriceChange> history(ChargeCurrency currency) {
    return history.of(getVariant().sku(), currency.name());
  }

  /** Beside a lower price this is told, too; null while there was no other. */
  public Money lowest(ChargeCurrency currency) {
    return history.lowestBefore(getVariant().sku(), currency.name()).orElse(null);
  }

  public Map<ChargeCurrency, BigDecimal> getPrices() {
    return prices;
  }

  public Map<CostReceiver, BigDecimal> getCosts() {
    return costs;
  }
}
