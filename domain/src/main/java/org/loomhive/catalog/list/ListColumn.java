package org.loomhive.catalog.list;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.loomhive.catalog.ChargeCurrency;
import org.loomhive.catalog.CostReceiver;

/**
 * The columns of a list, in the order in which they are written. Those of the product stand in each
 * of its rows; it is enough when one row says them.
 */
public enum ListColumn {
  PRODUCT,
  COOPERATIVE,
  NAME,
  KIND,
  CRAFT,
  CARE,
  SIZE_GUIDE,
  MATERIALS,
  OCCASIONS,
  ON_SHELF,
  SKU,
  LABEL,
  SIZE,
  COLOUR,
  SHADE,
  PATTERN,
  READINESS,
  ONE_OF_A_KIND,
  DAYS_FROM,
  DAYS_TO,
  WEIGHT_GRAMS,
  NET_GRAMS,
  HS_CODE,
  ORIGIN,
  CUSTOMS,
  PRICE_USD,
  PRICE_EUR,
  PRICE_GBP,
  PRICE_AUD,
  PRICE_CAD,
  PRICE_INR,
  COST_CURRENCY,
  COST_MATERIAL,
  COST_MAKER_PAY,
  COST_GROUP_WORK,
  COST_COOPERATIVE_SHARE,
  COST_PREMIUM_FUND,
  COST_PLATFORM,
  COST_PAYMENT_COST,
  COST_EXPORT_RESERVE;

  private static final String PRICE = "PRICE_";
  private static final String COST = "COST_";

  /** As it stands in the first row of a file, for example price_usd. */
  public String heading() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** In any case; a bare currency is a price. */
  public static Optional<ListColumn> find(String heading) {
    var name = heading.strip().toUpperCase(Locale.ROOT).replaceAll("[ -]+", "_");
    return Arrays.stream(values())
        .filter(one -> one.name().equals(name) || one.name().equals(PRICE + name))
        .findFirst();
  }

  static ListColumn price(ChargeCurrency currency) {
    return valueOf(PRICE + currency);
  }

  static ListColumn cost(CostReceiver receiver) {
    return valueOf(COST + receiver);
  }

  /** Those that say something of a whole product. */
  static List<ListColumn> ofProduct() {
    return List.of(values()).subList(0, SKU.ordinal());
  }

  boolean isOfProduct() {
    return ordinal() < SKU.ordinal();
  }

  /** Whether a spreadsheet may reckon with it. */
  public boolean isNumber() {
    boolean isCount = this == DAYS_FROM || this == DAYS_TO;
    return isCount || this == WEIGHT_GRAMS || this == NET_GRAMS || isPrice() || isCost();
  }

  boolean isPrice() {
    return name().startsWith(PRICE);
  }

  /** The currency of a price. */
  String currency() {
    return name().substring(PRICE.length());
  }

  boolean isCost() {
    return this != COST_CURRENCY && name().startsWith(COST);
  }

  CostReceiver receiver() {
    return CostReceiver.valueOf(name().substring(COST.length()));
  }
}
