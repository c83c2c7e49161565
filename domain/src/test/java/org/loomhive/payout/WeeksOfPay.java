package org.loomhive.payout;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.PayRunRef;
import org.loomhive.kernel.Refused;
import org.loomhive.membership.ACooperative;
import org.loomhive.membership.Cooperative;
import org.loomhive.membership.Member;
import org.loomhive.membership.Skill;
import org.loomhive.payout.answer.NoteReturn;
import org.loomhive.payout.answer.TakeBankAnswer;
import org.loomhive.payout.bank.BankAccount;
import org.loomhive.payout.bank.BankOrder;
import org.loomhive.payout.bank.BankReason;
import org.loomhive.payout.bank.FakeBank;
import org.loomhive.payout.bank.FakePayees;
import org.loomhive.payout.bank.PayingAccounts;
import org.loomhive.wage.AnEarnedWage;
import org.loomhive.wage.ClosePayPeriod;
import org.loomhive.wage.CorrectWage;
import org.loomhive.wage.EarnedWage;
import org.loomhive.wage.Slips;
import org.loomhive.wage.deduction.AnAgreement;
import org.loomhive.workbench.TestHouse;

/**
 * Weeks of one cooperative as the dice want them: work and mistakes, months that are closed, runs
 * that are withdrawn or sent, advances, banks that pay, refuse, contradict themselves and send
 * money back.
 */
final class WeeksOfPay {
  static final Instant AFTERWARDS = Instant.parse("2026-07-15T08:00:00Z");
  private static final YearMonth FIRST = YearMonth.of(2026, 3);
  private static final int MONTHS = 4;
  private static final List<String> CODES =
      List.of("ACSC", "ACSC", "ACCC", "RJCT", "RJCT", "PDNG", "WHAT");

  final Cooperative cooperative = ACooperative.inMeghalaya();
  final List<Member> members = new ArrayList<>();
  private final List<EarnedWage> earned = new ArrayList<>();
  private final List<PayRunRef> runs = new ArrayList<>();
  private final Random dice;
  private int corrections;

  WeeksOfPay(long seed) {
    dice = new Random(seed);
    for (int i = 0; i < 3; i++) members.add(ACooperative.memberOf(cooperative, Skill.WEAVING));
    var payer = new BankOrder.Payer("Test Trading", new BankAccount("111122223333", "ZZZZ0000002"));
    TestHouse.get(PayingAccounts.class).set("INR", payer, APayRun.APPROVER);
  }

  /** What the house refuses is refused; it must not hurt. */
  void live(int steps) {
    for (int i = 0; i < steps; i++) {
      try {
        step();
      } catch (Refused theHouseSaysNo) {
        // as it may
      }
    }
  }

  private void step() {
    switch (dice.nextInt(13)) {
      case 0, 1, 2, 3 -> earn();
      case 4 -> correct();
      case 5 -> close(FIRST.plusMonths(dice.nextInt(MONTHS)));
      case 6 -> runs.add(prepare());
      case 7, 8 -> send(anyRun());
      case 9 -> answer(anyRun());
      case 10 -> agree();
      case 11 -> TestHouse.get(WithdrawPayRun.class).withdraw(anyRun(), APayRun.PREPARER);
      default -> returnOrForget();
    }
  }

  /** From what is far too little to what is plenty. */
  private void earn() {
    var day = FIRST.plusMonths(dice.nextInt(MONTHS)).atDay(1 + dice.nextInt(28));
    earned.add(AnEarnedWage.of(anyMember(), day, 20 + dice.nextInt(120) + ".00"));
  }

  private void correct() {
    if (earned.isEmpty()) return;
    var work = earned.get(dice.nextInt(earned.size())).workOrder();
    var by = Money.ofMinor(dice.nextInt(60_000) - 30_000L, "INR");
    var correction =
        new CorrectWage.Correction(1 + dice.nextInt(2), by, dice.nextInt(200), "Counted again");
    TestHouse.get(CorrectWage.class).correct(work, correction, Actor.system());
    corrections++;
  }

  /** An advance that is paid at once and comes back, or savings; with all that has to be said. */
  private void agree() {
    var total = 200 + dice.nextInt(3_000);
    var monthly = 1 + dice.nextInt(total);
    var kind = dice.nextBoolean() ? "ADVANCE" : "COOPERATIVE_SAVINGS";
    AnAgreement.inForce(kind, anyMember(), total + ".00", monthly + ".00");
  }

  private void close(YearMonth month) {
    TestHouse.get(ClosePayPeriod.class).close(cooperative.ref(), month, Actor.system());
  }

  private PayRunRef prepare() {
    return APayRun.prepared(cooperative.ref(), APayRun.PREPARER);
  }

  private PayRunRef anyRun() {
    if (runs.isEmpty()) runs.add(prepare());
    return runs.get(dice.nextInt(runs.size()));
  }

  private void send(PayRunRef run) {
    TestHouse.get(ApprovePayRun.class).approve(run, APayRun.APPROVER);
    TestHouse.get(DownloadBankFile.class).download(run, APayRun.APPROVER);
  }

  /** About some of the lines, some of them twice, and about one that is nobody's. */
  private void answer(PayRunRef run) {
    var words = new ArrayList<String>();
    for (PayLine line : lines(run))
      for (int i = dice.nextInt(3); i > 0; i--) words.add(line.ref() + " " + any(CODES));
    words.add("PL-NOBODYS ACSC");
    if (dice.nextInt(4) == 0) words.add("WHOLE " + any(CODES));
    TestHouse.get(TakeBankAnswer.class)
        .take(FakeBank.says(run, words.toArray(String[]::new)), APayRun.APPROVER);
  }

  private void returnOrForget() {
    var member = anyMember().ref();
    if (dice.nextBoolean()) FakePayees.forget(member);
    else FakePayees.say(member, FakePayees.goodPayee());
    for (PayLine line : lines(anyRun()))
      if (line.isSettled() && dice.nextBoolean())
        TestHouse.get(NoteReturn.class)
            .returned(line.ref(), BankReason.ACCOUNT_CLOSED, APayRun.APPROVER);
  }

  /** Everybody comes to her senses: all is closed, sent, and paid by the bank. */
  void end() {
    for (Member member : members) FakePayees.say(member.ref(), FakePayees.goodPayee());
    for (int month = 0; month <= MONTHS; month++) close(FIRST.plusMonths(month));
    for (PayRunRef run : runs) finish(run);
    for (int more = 0; more < MONTHS && isAnybodyOwed(); more++) {
      var last = prepare();
      runs.add(last);
      finish(last);
    }
  }

  private void finish(PayRunRef run) {
    try {
      send(run);
    } catch (Refused withdrawnOrEmpty) {
      return;
    }
    var words =
        lines(run).stream()
            .filter(line -> line.isSent() && !line.isRejected() && !line.isSettled())
            .map(line -> line.ref() + " ACSC " + line.amount().amount())
            .toArray(String[]::new);
    TestHouse.get(TakeBankAnswer.class).take(FakeBank.says(run, words), APayRun.APPROVER);
  }

  private boolean isAnybodyOwed() {
    return TestHouse.get(Slips.class).unpaid().stream()
        .anyMatch(slip -> slip.cooperative().equals(cooperative.ref()));
  }

  List<PayLine> lines(PayRunRef run) {
    return TestHouse.get(PayLines.class).of(run);
  }

  List<PayLine> allLines() {
    return runs.stream().flatMap(run -> lines(run).stream()).toList();
  }

  private Member anyMember() {
    return members.get(dice.nextInt(members.size()));
  }

  private <T> T any(List<T> some) {
    return some.get(dice.nextInt(some.size()));
  }

  @Override
  public String toString() {
    return earned.size() + " works, " + corrections + " corrections, " + runs.size() + " runs";
  }
}
