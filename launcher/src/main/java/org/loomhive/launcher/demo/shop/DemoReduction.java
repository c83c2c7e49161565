package org.loomhive.launcher.demo.shop;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import org.loomhive.catalog.ChargeCurrency;
import org.loomhive.catalog.Variants;
import org.loomhive.catalog.edit.EditVariants;
import org.loomhive.catalog.price.AnnounceReduction;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Role;
import org.loomhive.launcher.demo.DemoWorld;

/** A basket costs less abroad for some weeks; its makers are paid as before. */
public final class DemoReduction {
  private static final BigDecimal LOWERED_TO = new BigDecimal("0.90");
  private static final int DAYS_AGO = 2;
  private static final int DAYS_LONG = 21;

  public void load(DemoWorld world) {
    world.on(DAYS_AGO, 10, 30, () -> reduce(world));
  }

  private static void reduce(DemoWorld world) {
    var sku = world.skus.get("cane-fine-basket");
    var basket = world.get(Variants.class).get(sku);
    var prices =
        Arrays.stream(ChargeCurrency.values())
            .filter(one -> one != ChargeCurrency.INR)
            .map(one -> lowered(basket.priceIn(one.name())))
            .toList();
    var admin = world.actor("network-admin", Role.NETWORK_ADMIN);
    world.get(EditVariants.class).price(sku, prices, admin);
    var until = world.today().plusDays(DAYS_LONG);
    world.get(AnnounceReduction.class).announce(sku, until, admin);
  }

  /** To whole units, as prices are written on labels. */
  private static Money lowered(Money price) {
    var units = price.amount().multiply(LOWERED_TO).setScale(0, RoundingMode.DOWN);
    return Money.of(units.toPlainString(), price.currency());
  }
}
