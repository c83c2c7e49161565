package org.loomhive.production.plan;

/** What placed work asks of lots and of their dye batches. */
final class AskedOfLots {
  private final Board board;
  private final long[] ofLot;
  private final long[] ofBatch;
  private long tooMuch;
  private long splitLots;

  AskedOfLots(Board board) {
    this.board = board;
    this.ofLot = new long[board.task().lots().size()];
    this.ofBatch = new long[ofLot.length];
  }

  /** Asks so many thousandths more of a lot, or less. A need without a lot asks of none. */
  void ask(int lot, long more) {
    if (lot == Allotment.NONE) return;
    int batch = board.batchOf(lot);
    tooMuch -= over(ofBatch[batch], board.freeInBatch(batch));
    if (ofLot[lot] > board.freeInLot(lot)) splitLots--;
    ofLot[lot] += more;
    ofBatch[batch] += more;
    tooMuch += over(ofBatch[batch], board.freeInBatch(batch));
    if (ofLot[lot] > board.freeInLot(lot)) splitLots++;
  }

  private static long over(long asked, long free) {
    return Math.max(0, asked - free);
  }

  long leftIn(int lot) {
    return board.freeInLot(lot) - ofLot[lot];
  }

  long leftInBatchOf(int lot) {
    int batch = board.batchOf(lot);
    return board.freeInBatch(batch) - ofBatch[batch];
  }

  /** Thousandths that are asked of batches which do not have them. */
  long tooMuch() {
    return tooMuch;
  }

  /** Lots that cannot serve all that looks to them, so that a piece set takes of two. */
  long splitLots() {
    return splitLots;
  }
}
