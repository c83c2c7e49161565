package org.loomhive.wage;

import java.time.Clock;
import java.time.YearMonth;
import org.loomhive.kernel.Actor;
import org.loomhive.membership.ACooperative;
import org.loomhive.membership.Member;
import org.loomhive.membership.Skill;
import org.loomhive.workbench.TestHouse;
import org.loomhive.workbench.TimeMachine;

/** Slips for tests. */
public final class ASlip {
  private ASlip() {}

  /** 780.00 of a weaver in a cooperative of her own, for the month that it is now. */
  public static Slip unpaid() {
    return unpaid(ACooperative.memberOf(ACooperative.inMeghalaya(), Skill.WEAVING));
  }

  /** 780.00 of this member, for the first month of her cooperative that is open. */
  public static Slip unpaid(Member member) {
    var today = TimeMachine.now().atZone(Clock.systemUTC().getZone()).toLocalDate();
    var wage = AnEarnedWage.of(member, today);
    return close(member, wage.period());
  }

  static Slip close(Member member, YearMonth month) {
    TestHouse.get(ClosePayPeriod.class).close(member.cooperative(), month, Actor.system());
    return TestHouse.get(Slips.class).of(member.ref()).get(0);
  }
}
