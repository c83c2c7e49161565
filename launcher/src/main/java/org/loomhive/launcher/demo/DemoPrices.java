package org.loomhive.launcher.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.loomhive.catalog.CostReceiver;
import org.loomhive.catalog.CostSheet;
import org.loomhive.catalog.Variant;
import org.loomhive.kernel.Money;

/** Makes a demo variant's cost sheet from minutes and material, and its prices from the sheet. */
final class DemoPrices {
  /** Above the floor of every demo rate, and above the living wage per hour of the demo's rows. */
  private static final String RUPEES_PER_HOUR = "85";

  private static final String RUPEES = "INR";

  /** Percent of what the maker is paid. */
  private static final int GROUP_WORK = 12;

  /** Percent of material, maker pay and group work together. */
  private static final Map<CostReceiver, Integer> SHARES =
      Map.of(
          CostReceiver.COOPERATIVE_SHARE, 12,
          CostReceiver.PREMIUM_FUND, 4,
          CostReceiver.PLATFORM, 9,
          CostReceiver.PAYMENT_COST, 4,
          CostReceiver.EXPORT_RESERVE, 6);

  /** Rupees that one coin of each currency stands for when somebody sets a round price. */
  private static final Map<String, String> ROUGHLY =
      Map.of("USD", "82", "EUR", "90", "GBP", "104", "AUD", "54", "CAD", "59");

  private DemoPrices() {}

  static void set(Variant variant, int minutes, int materialRupees) {
    var sheet = sheet(minutes, Money.ofMinor(materialRupees * 100L, RUPEES));
    var rupees = sheet.total().ceilTo(Money.of("10", RUPEES));
    sheet.gives(CostReceiver.COOPERATIVE_SHARE, rupees.minus(sheet.total()));
    variant.isSharedBy(sheet).costs(rupees);
    ROUGHLY.forEach((currency, rate) -> variant.costs(round(rupees, currency, rate)));
  }

  private static CostSheet sheet(int minutes, Money material) {
    var pay =
        Money.of(RUPEES_PER_HOUR, RUPEES)
            .times(
                BigDecimal.valueOf(minutes, 0).divide(new BigDecimal(60), 4, RoundingMode.UP),
                RoundingMode.UP)
            .ceilTo(Money.of("0.50", RUPEES));
    var groupWork = percent(pay, GROUP_WORK);
    var sheet =
        CostSheet.in(RUPEES)
            .gives(CostReceiver.MATERIAL, material)
            .gives(CostReceiver.MAKER_PAY, pay)
            .gives(CostReceiver.GROUP_WORK, groupWork);
    var work = sheet.total();
    SHARES.forEach((receiver, share) -> sheet.gives(receiver, percent(work, share)));
    return sheet;
  }

  private static Money percent(Money whole, int percent) {
    return whole.times(BigDecimal.valueOf(percent, 2), RoundingMode.HALF_EVEN);
  }

  /** A price that somebody would write on a label: whole units, rounded up. */
  private static Money round(Money rupees, String currency, String rate) {
    var units = rupees.amount().divide(new BigDecimal(rate), 0, RoundingMode.UP);
    return Money.of(units.toPlainString(), currency);
  }
}
