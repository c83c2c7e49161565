package org.loomhive.production.plan;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The plan of somebody in a hurry: the most urgent work first, each to whoever earned least and has
 * time, of the smallest lot in which there is enough. Never breaks a hard rule.
 */
public final class GreedyPlan {
  private final Board board;
  private final Tally tally;

  private GreedyPlan(Board board) {
    this.board = board;
    this.tally = new Tally(board);
  }

  public static Allotment of(Board board) {
    var made = new GreedyPlan(board);
    IntStream.range(0, board.works())
        .boxed()
        .sorted(Comparator.comparing(work -> board.task().works().get(work).dueDay()))
        .forEach(made::place);
    return made.tally.plan();
  }

  private void place(int work) {
    for (int need : board.needsOf(work)) if (!draw(need)) return;
    IntStream.of(board.makersFor(work))
        .boxed()
        .sorted(Comparator.comparing(tally::earnedBy))
        .anyMatch(maker -> fits(work, maker));
  }

  private boolean fits(int work, int maker) {
    tally.place(work, maker);
    if (tally.score().broken() == 0) return true;
    tally.place(work, Allotment.NONE);
    return false;
  }

  /** The fullest fit that is not split, or else of the batch in which most is left. */
  private boolean draw(int need) {
    long amount = board.amountOf(need);
    var whole =
        IntStream.of(board.lotsFor(need))
            .filter(lot -> tally.leftIn(lot) >= amount && tally.leftInBatchOf(lot) >= amount)
            .boxed()
            .min(Comparator.comparing(tally::leftIn));
    var lot =
        whole.or(
            () ->
                IntStream.of(board.lotsFor(need))
                    .filter(one -> tally.leftInBatchOf(one) >= amount)
                    .boxed()
                    .max(Comparator.comparing(tally::leftInBatchOf)));
    lot.ifPresent(one -> tally.draw(need, one));
    return lot.isPresent();
  }
}
