package org.loomhive.payout.receipt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.loomhive.payout.APayRun.APPROVER;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.loomhive.kernel.PayRunRef;
import org.loomhive.messaging.FakeChannel;
import org.loomhive.messaging.Message;
import org.loomhive.messaging.Recipient;
import org.loomhive.payout.APayRun;
import org.loomhive.payout.answer.TakeBankAnswer;
import org.loomhive.payout.bank.FakeBank;
import org.loomhive.wage.ASlip;
import org.loomhive.wage.Slip;
import org.loomhive.workbench.TestHouse;

class TellArrivalsTest {
  private final Slip slip = ASlip.unpaid();

  @Test
  void she_is_told_once_and_in_words_that_tell_nothing() {
    settle();
    everythingIsTold();
    everythingIsTold();
    var said = said();
    assertEquals(1, said.size());
    assertEquals(List.of(), said.get(0).arguments());
  }

  @Test
  void what_is_only_on_its_way_or_confirmed_already_is_not_asked_about() {
    var run = APayRun.sent(slip);
    everythingIsTold();
    assertEquals(List.of(), said());
    answer(run);
    TestHouse.get(ConfirmReceipt.class).received(slip.member(), APayRun.line(run, slip).ref());
    everythingIsTold();
    assertEquals(List.of(), said());
  }

  private void settle() {
    answer(APayRun.sent(slip));
  }

  private void answer(PayRunRef run) {
    var word = APayRun.line(run, slip).ref() + " ACSC";
    TestHouse.get(TakeBankAnswer.class).take(FakeBank.says(run, word), APPROVER);
  }

  private static void everythingIsTold() {
    var telling = TestHouse.get(TellArrivals.class);
    int told = telling.all();
    while (told > 0) told = telling.all();
  }

  private List<Message> said() {
    return TestHouse.get(FakeChannel.class).saidTo(Recipient.member(slip.member()));
  }
}
