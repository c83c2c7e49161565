package org.loomhive.wage;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.ReceiptNumber;
import org.loomhive.kernel.Sku;
import org.loomhive.kernel.WorkOrderNumber;
import org.loomhive.wage.item.SlipItem;
import org.loomhive.wage.item.SlipItemKind;
import org.loomhive.wage.rate.PieceRate;
import org.loomhive.wage.rate.SkillLevel;

/** A slip that was never in a database: 780.00 earned, and 500.00 of a surplus. */
public final class ASlipToPrint {
  private static final SlipItem.Whose WHOSE =
      new SlipItem.Whose(CooperativeRef.random(), MemberRef.random());

  private ASlipToPrint() {}

  public static SlipItem share() {
    var about = new SlipItem.About("slip.item.PATRONAGE", "2025");
    var amount = Money.of("500.00", "INR");
    return new SlipItem("test", SlipItemKind.PATRONAGE, WHOSE, amount, about);
  }

  public static Slip with(SlipItem item) {
    var maker = new EarnedWage.Maker(WHOSE.cooperative(), WHOSE.member());
    var work =
        new EarnedWage.Work(
            WorkOrderNumber.random(), ReceiptNumber.random(), maker, Sku.random(), 2);
    var rate = PieceRate.of(Money.of("78.00", "INR"), 300, BigDecimal.ONE);
    var day = LocalDate.of(2026, 3, 12);
    var wage = new EarnedWage(work, new EarnedWage.Terms(rate, SkillLevel.SKILLED, day));
    var earned = new Slip.Earned(List.of(wage), Money.of("780.00", "INR"), 600);
    var slip =
        new Slip(WHOSE, YearMonth.of(2026, 3), earned, Instant.parse("2026-04-02T06:00:00Z"));
    slip.take(item);
    return slip;
  }
}
