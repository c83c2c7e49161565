package org.loomhive.launcher.demo.life;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.loomhive.adapters.iso20022.DemoBank;
import org.loomhive.adapters.iso20022.DemoStatement;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.PayRunRef;
import org.loomhive.kernel.Role;
import org.loomhive.launcher.demo.DemoPayees;
import org.loomhive.launcher.demo.DemoWorld;
import org.loomhive.payout.ApprovePayRun;
import org.loomhive.payout.DownloadBankFile;
import org.loomhive.payout.PayLine;
import org.loomhive.payout.PayLines;
import org.loomhive.payout.PreparePayRun;
import org.loomhive.payout.answer.TakeBankAnswer;
import org.loomhive.payout.receipt.ConfirmReceipt;
import org.loomhive.payout.receipt.PayoutConcerns;
import org.loomhive.payout.statement.TakeStatement;
import org.loomhive.wage.Slips;

/**
 * Pays what waits, as finance, bank and members would: prepared and approved by two people, settled
 * the day after, confirmed by the members. The newest runs did not go so smoothly.
 */
final class DemoPayouts {
  private static final String ACCOUNT_CLOSED = "AC04";

  /** Found by everybody who walks through the demo, so her money goes its usual way. */
  private static final String WALKED = "Ka Bina";

  private static final int MOVED_DAYS_BEFORE = 2;
  private static final int MOVED_TO = 77;
  private static final int CHOSE_PHONES_DAYS_BEFORE = 9;
  private static final int HEARD_AGAIN_AFTER_DAYS = 4;
  private static final int FOUND_AFTER_DAYS = 9;

  private final DemoWorld world;

  DemoPayouts(DemoWorld world) {
    this.world = world;
  }

  private Actor preparer() {
    return world.actor("finance-preparer", Role.FINANCE_PREPARER);
  }

  private Actor approver() {
    return world.actor("finance-approver", Role.FINANCE_APPROVER);
  }

  /** All slips that wait are paid, and everybody says that she has it. */
  void payAll(int daysAgo) {
    run(daysAgo, (run, order) -> settleAll(run, order, daysAgo - 1));
  }

  /** Somebody gave a new account a day before: she is asked first and paid with the next run. */
  void payAllButWhoMoved(int daysAgo) {
    world.on(daysAgo + MOVED_DAYS_BEFORE, 18, 0, this::somebodyMoves);
    payAll(daysAgo);
  }

  private void somebodyMoves() {
    var waiting = world.get(Slips.class).unpaid().stream().map(slip -> slip.member());
    var walked = world.members.get(WALKED);
    var inCash = DemoPayees.whoWantCash(world);
    var who =
        waiting
            .filter(member -> !member.equals(walked) && !inCash.contains(member))
            .findFirst()
            .orElseThrow();
    DemoPayees.file(world, who, MOVED_TO);
  }

  /** Days later the bank takes back what it said of one payment: a person has to look at that. */
  void payAndHearOfOneAgain(int daysAgo) {
    run(
        daysAgo,
        (run, order) -> {
          int later = daysAgo - HEARD_AGAIN_AFTER_DAYS;
          int found = daysAgo - FOUND_AFTER_DAYS;
          world.on(daysAgo - 1, 9, 30, () -> answer(order, Map.of()));
          world.on(daysAgo - 1, 18, 0, () -> mostConfirm(run));
          world.on(later, 9, 30, () -> answer(order, refused(others(run).get(0))));
          world.on(found, 12, 0, () -> closeConcern(others(run).get(1)));
        });
  }

  /**
   * One account is closed, one member misses her money, and not everybody has confirmed yet. Two
   * chose their phones before, and no run has gone there yet.
   */
  void payWithTroubles(int daysAgo) {
    int before = daysAgo + CHOSE_PHONES_DAYS_BEFORE;
    world.on(before, 18, 0, () -> DemoPayees.choosePhones(world));
    run(
        daysAgo,
        (run, order) -> {
          world.on(daysAgo - 1, 9, 30, () -> answer(order, refused(others(run).get(0))));
          world.on(daysAgo - 1, 18, 0, () -> someConfirm(others(run)));
        });
  }

  private void run(int daysAgo, BiConsumer<PayRunRef, byte[]> then) {
    world.on(daysAgo, 11, 0, () -> send(daysAgo, then));
  }

  private void send(int daysAgo, BiConsumer<PayRunRef, byte[]> then) {
    var day = world.today().minusDays(daysAgo);
    var run = world.get(PreparePayRun.class).forAll(day, preparer());
    world.on(daysAgo, 15, 0, () -> approve(run, then));
  }

  private void approve(PayRunRef run, BiConsumer<PayRunRef, byte[]> then) {
    world.get(ApprovePayRun.class).approve(run, approver());
    then.accept(run, world.get(DownloadBankFile.class).download(run, approver()));
  }

  private void settleAll(PayRunRef run, byte[] order, int daysAgo) {
    world.on(daysAgo, 9, 30, () -> answer(order, Map.of()));
    world.on(daysAgo, 12, 30, () -> statement(order));
    world.on(daysAgo, 18, 0, () -> settled(run).forEach(this::confirms));
  }

  private void answer(byte[] order, Map<String, String> refused) {
    world.get(TakeBankAnswer.class).take(DemoBank.answer(order, refused), approver());
  }

  private void statement(byte[] order) {
    world.get(TakeStatement.class).take(DemoStatement.of(order, Map.of()), approver());
  }

  private static Map<String, String> refused(PayLine line) {
    return Map.of(line.ref().value(), ACCOUNT_CLOSED);
  }

  private List<PayLine> settled(PayRunRef run) {
    return world.get(PayLines.class).of(run).stream().filter(PayLine::isSettled).toList();
  }

  /** All that went out but hers. */
  private List<PayLine> others(PayRunRef run) {
    var walked = world.members.get(WALKED);
    return world.get(PayLines.class).of(run).stream()
        .filter(line -> !line.isHeld() && !line.member().equals(walked))
        .toList();
  }

  /** All but two; the second of them waits in vain. */
  private void mostConfirm(PayRunRef run) {
    var two = others(run).subList(0, 2).stream().map(PayLine::ref).toList();
    settled(run).stream().filter(line -> !two.contains(line.ref())).forEach(this::confirms);
    misses(others(run).get(1));
  }

  /** Of all but two every second one does; the second of the two waits in vain. */
  private void someConfirm(List<PayLine> lines) {
    for (int i = 2; i < lines.size(); i += 2) confirms(lines.get(i));
    misses(lines.get(1));
  }

  private void confirms(PayLine line) {
    world.get(ConfirmReceipt.class).received(line.member(), line.ref());
  }

  private void misses(PayLine line) {
    world.get(ConfirmReceipt.class).notReceived(line.member(), line.ref());
  }

  private void closeConcern(PayLine line) {
    confirms(line);
    world
        .get(PayoutConcerns.class)
        .close(line.ref(), world.actor("network-admin", Role.NETWORK_ADMIN));
  }
}
