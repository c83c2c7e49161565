package org.loomhive.wage.deduction;

import java.util.Set;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Role;
import org.loomhive.kernel.StaffRef;
import org.loomhive.membership.Member;
import org.loomhive.workbench.TestHouse;

/** Agreements and the people around them, for tests. */
public final class AnAgreement {
  public static final Actor ASKS = person(Role.FINANCE_PREPARER);
  public static final Actor SEES = person(Role.FINANCE_PREPARER);
  public static final Actor APPROVES = person(Role.FINANCE_APPROVER);

  private AnAgreement() {}

  static Actor person(Role... roles) {
    return new Actor(StaffRef.random().value(), Set.of(roles), Set.of());
  }

  /** So much in all, so much in a month, in rupees. */
  public static AgreementNumber asked(String kind, Member member, String total, String monthly) {
    var sum = new Agreement.Sum(Money.of(total, "INR"), Money.of(monthly, "INR"));
    return TestHouse.get(AskForDeduction.class).ask(kind, member.ref(), sum, ASKS).number();
  }

  /** She agreed on the portal. */
  public static AgreementNumber agreed(String kind, Member member, String total, String monthly) {
    var number = asked(kind, member, total, monthly);
    TestHouse.get(ConsentToDeduction.class).onPortal(number, member.ref());
    return number;
  }

  public static AgreementNumber inForce(String kind, Member member, String total, String monthly) {
    var number = agreed(kind, member, total, monthly);
    TestHouse.get(ApproveDeduction.class).approve(number, APPROVES);
    return number;
  }
}
