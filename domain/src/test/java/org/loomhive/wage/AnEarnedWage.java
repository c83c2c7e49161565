package org.loomhive.wage;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.ReceiptNumber;
import org.loomhive.kernel.Sku;
import org.loomhive.kernel.WorkOrderNumber;
import org.loomhive.membership.Member;
import org.loomhive.wage.rate.AFloor;
import org.loomhive.wage.rate.PieceRate;
import org.loomhive.wage.rate.SkillLevel;
import org.loomhive.workbench.TestHouse;

/** Earned wages for tests, without the work that leads to them. */
public final class AnEarnedWage {
  private AnEarnedWage() {}

  /** Ten hours of skilled work at 78.00 an hour: 780.00. */
  public static EarnedWage of(Member member, LocalDate workedOn) {
    return of(member, workedOn, "78.00");
  }

  public static EarnedWage of(Member member, LocalDate workedOn, String hourly) {
    AFloor.ofMeghalaya();
    var number = WorkOrderNumber.random();
    var maker = new EarnedWage.Maker(member.cooperative(), member.ref());
    var work = new EarnedWage.Work(number, ReceiptNumber.random(), maker, Sku.random(), 2);
    var rate = PieceRate.of(Money.of(hourly, "INR"), 300, BigDecimal.ONE);
    var wage = new EarnedWage(work, new EarnedWage.Terms(rate, SkillLevel.SKILLED, workedOn));
    var recorded = new AtomicReference<EarnedWage>();
    TestHouse.inTransaction(
        () -> recorded.set(TestHouse.get(RecordEarned.class).record(wage, Actor.system())));
    return recorded.get();
  }
}
