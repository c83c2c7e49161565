package org.loomhive.launcher.demo.life;

import java.math.BigDecimal;
import org.loomhive.catalog.rate.PublishedRate;
import org.loomhive.catalog.rate.PublishedRates;
import org.loomhive.launcher.demo.DemoTable;
import org.loomhive.launcher.demo.DemoWorld;

/** Invented rates, published a year ago and on two days of the last week. */
public final class DemoRates {
  private static final int[] DAYS_AGO = {366, 6, 1};

  public void load(DemoWorld world) {
    var rates = world.get(PublishedRates.class);
    var source = DemoTable.text("rates.source");
    for (int days : DAYS_AGO)
      for (DemoTable.Row row : DemoTable.read("rates.csv"))
        rates.add(
            new PublishedRate(
                    PublishedRates.BASE, row.text("currency"), new BigDecimal(row.text("rate")))
                .published(world.today().minusDays(days), source));
  }
}
