package org.loomhive.catalog.edit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.loomhive.catalog.CatalogRefusal;
import org.loomhive.catalog.ChargeCurrency;
import org.loomhive.catalog.Variant;
import org.loomhive.catalog.Variants;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Sku;

/**
 * Takes prices from a list, row by row: one row that is wrong does not hold up the others. It may
 * be looked at first what would become of each.
 */
@ApplicationScoped
public class ImportPrices {
  private static final int MOST_DIGITS = 12;

  @Inject Variants variants;
  @Inject EditVariants edit;
  @Inject org.loomhive.catalog.price.LeastPrice least;
  @Inject ImportPrices self;

  /** Nothing is changed. */
  @Transactional
  public List<PriceRow.Outcome> look(List<PriceRow> rows, Actor actor) {
    return rows.stream().map(row -> looked(row, actor)).toList();
  }

  /** Each row in a transaction of its own. */
  public List<PriceRow.Outcome> take(List<PriceRow> rows, Actor actor) {
    var outcomes = new ArrayList<PriceRow.Outcome>();
    for (PriceRow row : rows) outcomes.add(taken(row, actor));
    return outcomes;
  }

  private PriceRow.Outcome taken(PriceRow row, Actor actor) {
    try {
      return self.takeOne(row, actor);
    } catch (Refused no) {
      return new PriceRow.Outcome(row, 0, no);
    }
  }

  @Transactional
  public PriceRow.Outcome takeOne(PriceRow row, Actor actor) {
    var outcome = looked(row, actor);
    if (!outcome.isGood()) return outcome;
    edit.price(new Sku(row.sku()), prices(row), actor);
    return outcome;
  }

  private PriceRow.Outcome looked(PriceRow row, Actor actor) {
    try {
      var variant = variant(row, actor);
      var prices = prices(row);
      for (Money price : prices) least.require(price, variant.costSheet());
      return new PriceRow.Outcome(row, changes(variant, prices), null);
    } catch (Refused no) {
      return new PriceRow.Outcome(row, 0, no);
    }
  }

  private static int changes(Variant variant, List<Money> prices) {
    return (int)
        prices.stream()
            .filter(price -> !variant.findPrice(price.currency()).filter(price::equals).isPresent())
            .count();
  }

  private Variant variant(PriceRow row, Actor actor) {
    try {
      return variants
          .find(new Sku(row.sku()))
          .filter(one -> actor.sees(one.product().cooperative()))
          .orElseThrow(() -> new Refused(CatalogRefusal.NO_SUCH_ARTICLE, row.sku()));
    } catch (NotFound unwritable) {
      throw new Refused(CatalogRefusal.NO_SUCH_ARTICLE, row.sku());
    }
  }

  private static List<Money> prices(PriceRow row) {
    var prices = new ArrayList<Money>();
    for (ChargeCurrency currency : ChargeCurrency.values()) {
      var typed = row.prices().getOrDefault(currency.name(), "").strip();
      if (!typed.isEmpty()) prices.add(money(typed, currency.name()));
    }
    return prices;
  }

  private static Money money(String typed, String currency) {
    if (!typed.matches("[0-9]{1,%d}(\\.[0-9]{1,4})?".formatted(MOST_DIGITS)))
      throw new Refused(CatalogRefusal.NOT_A_PRICE, typed, currency);
    boolean isExact =
        new BigDecimal(typed).stripTrailingZeros().scale() <= Money.decimals(currency);
    if (!isExact) throw new Refused(CatalogRefusal.NOT_A_PRICE, typed, currency);
    return Money.of(typed, currency);
  }
}
