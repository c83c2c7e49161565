package org.loomhive.production.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.loomhive.kernel.Quantity;
import org.loomhive.production.plan.Allotment;
import org.loomhive.production.plan.Board;
import org.loomhive.production.plan.FreeLot;

/**
 * Says how much of which lot each placed work takes: first each of the lot that was chosen for it,
 * then what is still missing of other lots of the same dye batch.
 */
final class SplitLots {
  private final Board board;
  private final Allotment plan;
  private final List<FreeLot> lots;
  private final Quantity[] left;
  private final List<List<Draw>> drawsOf = new ArrayList<>();
  private final Quantity[] missing;

  SplitLots(Board board, Allotment plan) {
    this.board = board;
    this.plan = plan;
    this.lots = board.task().lots();
    this.left = lots.stream().map(FreeLot::free).toArray(Quantity[]::new);
    this.missing = new Quantity[board.needs()];
    for (int work = 0; work < board.works(); work++) drawsOf.add(new ArrayList<>());
    takeOfChosenLots();
    takeTheRest();
  }

  private void takeOfChosenLots() {
    for (int work = 0; work < board.works(); work++)
      for (int need : board.needsOf(work)) {
        missing[need] = board.need(need).amount();
        if (!plan.waits(work)) take(work, need, plan.lotOf(need));
      }
  }

  private void takeTheRest() {
    for (int work = 0; work < board.works(); work++)
      if (!plan.waits(work))
        for (int need : board.needsOf(work))
          for (var lot = another(need); lot.isPresent(); lot = another(need))
            take(work, need, lot.get());
  }

  /** The lot of the same batch in which most is left; none when nothing is missing. */
  private Optional<Integer> another(int need) {
    if (!missing[need].isPositive()) return Optional.empty();
    return IntStream.range(0, lots.size())
        .filter(lot -> board.isOneBatch(lot, plan.lotOf(need)) && left[lot].isPositive())
        .boxed()
        .max((a, b) -> left[a].compareTo(left[b]));
  }

  private void take(int work, int need, int lot) {
    var part = missing[need].orLess(left[lot]);
    if (!part.isPositive()) return;
    left[lot] = left[lot].minus(part);
    missing[need] = missing[need].minus(part);
    drawsOf.get(work).add(new Draw(lots.get(lot).number(), part));
  }

  List<Draw> of(int work) {
    return List.copyOf(drawsOf.get(work));
  }
}
