package org.loomhive.payout.answer;

import java.util.ArrayList;
import java.util.List;
import org.loomhive.payout.PayLine;

/**
 * Some words of an answer and what they did to lines of one run, so that the books are written once
 * for all of them.
 */
final class Portion {
  private final TakenAnswer taken;
  private final List<PayLine> settled = new ArrayList<>();
  private final List<PayLine> rejected = new ArrayList<>();

  Portion(TakenAnswer taken) {
    this.taken = taken;
  }

  void countNoted() {
    taken.countNoted();
  }

  void settled(PayLine line) {
    taken.countSettled();
    settled.add(line);
  }

  void rejected(PayLine line) {
    taken.countRejected();
    rejected.add(line);
  }

  List<PayLine> settled() {
    return settled;
  }

  List<PayLine> rejected() {
    return rejected;
  }
}
