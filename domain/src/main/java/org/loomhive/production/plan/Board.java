package org.loomhive.production.plan;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A task laid out in numbers: works, makers, lots and needs by their place in the lists, and who
 * and what comes into question for each. It never changes.
 */
public final class Board {
  private final PlanTask task;
  private final int[][] deadlines;
  private final List<int[]> makersFor = new ArrayList<>();
  private final BitSet[] suits;
  private final BitSet[] chances;
  private final int[][] needsOf;
  private final List<OpenWork.Need> needs = new ArrayList<>();
  private final List<Integer> workOf = new ArrayList<>();
  private final List<int[]> lotsFor = new ArrayList<>();
  private final int[] batchOf;
  private final long[] freeInLot;
  private final long[] freeInBatch;

  public Board(PlanTask task) {
    this.task = task;
    this.needsOf = new int[task.works().size()][];
    this.batchOf = new int[task.lots().size()];
    this.freeInLot = task.lots().stream().mapToLong(lot -> thousandths(lot.free())).toArray();
    this.freeInBatch = new long[batches()];
    for (int lot = 0; lot < batchOf.length; lot++) freeInBatch[batchOf[lot]] += freeInLot[lot];
    this.deadlines = new int[task.makers().size()][task.works().size()];
    this.suits = new BitSet[task.works().size()];
    this.chances = new BitSet[task.works().size()];
    for (int work = 0; work < needsOf.length; work++) layOut(work);
  }

  private int batches() {
    Map<List<Object>, Integer> known = new HashMap<>();
    for (int lot = 0; lot < batchOf.length; lot++) {
      var one = task.lots().get(lot);
      batchOf[lot] = known.computeIfAbsent(List.of(one.material(), one.batch()), k -> known.size());
    }
    return known.size();
  }

  private void layOut(int work) {
    needsOf[work] =
        task.works().get(work).needs().stream().mapToInt(need -> add(need, work)).toArray();
    boolean isThere = IntStream.of(needsOf[work]).allMatch(need -> lotsFor(need).length > 0);
    suits[work] = new BitSet();
    chances[work] = new BitSet();
    for (int maker = 0; maker < deadlines.length; maker++) {
      deadlines[maker][work] = lastDay(task.makers().get(maker), task.works().get(work));
      if (isThere && canDo(maker, work)) suits[work].set(maker);
      chances[work].set(maker, task.makers().get(maker).isNewTo(task.works().get(work)));
    }
    makersFor.add(suits[work].stream().toArray());
  }

  private int add(OpenWork.Need need, int work) {
    needs.add(need);
    workOf.add(work);
    lotsFor.add(IntStream.range(0, batchOf.length).filter(lot -> canServe(lot, need)).toArray());
    return needs.size() - 1;
  }

  private boolean canServe(int lot, OpenWork.Need need) {
    var one = task.lots().get(lot);
    return one.material().equals(need.material())
        && need.batch().map(one.batch()::equals).orElse(true)
        && freeInBatch[batchOf[lot]] >= thousandths(need.amount());
  }

  private boolean canDo(int maker, int work) {
    var who = task.makers().get(maker);
    var what = task.works().get(work);
    return who.hasSkillFor(what)
        && what.whom().includes(who.ref())
        && who.free().by(deadlines[maker][work]) >= what.minutes();
  }

  /**
   * The last day by which she must be ready: on which her work is fetched, or on which it is due.
   */
  private int lastDay(Maker maker, OpenWork work) {
    int due = Math.min(work.dueDay(), PlanTask.DAYS - 1);
    if (due < 0 || maker.point().isEmpty()) return due;
    int back = task.day(due).getDayOfWeek().getValue();
    back -= maker.point().get().fetchedOn().getValue();
    return due - Math.floorMod(back, 7);
  }

  static long thousandths(org.loomhive.kernel.Quantity quantity) {
    return quantity.amount().movePointRight(3).longValueExact();
  }

  public PlanTask task() {
    return task;
  }

  public int works() {
    return needsOf.length;
  }

  public int needs() {
    return needs.size();
  }

  /** Who has the skill and the time, and is not ruled out by the choice of the manager. */
  public int[] makersFor(int work) {
    return makersFor.get(work);
  }

  boolean isFor(int work, int maker) {
    return suits[work].get(maker);
  }

  /** She is new to it. */
  boolean isChance(int work, int maker) {
    return chances[work].get(maker);
  }

  /** Lots of batches in which there is enough for the need. */
  public int[] lotsFor(int need) {
    return lotsFor.get(need);
  }

  public int[] needsOf(int work) {
    return needsOf[work];
  }

  public OpenWork.Need need(int need) {
    return needs.get(need);
  }

  int workOf(int need) {
    return workOf.get(need);
  }

  long amountOf(int need) {
    return thousandths(needs.get(need).amount());
  }

  /** Both are of one material and of one dye batch. */
  public boolean isOneBatch(int lot, int other) {
    return batchOf[lot] == batchOf[other];
  }

  int batchOf(int lot) {
    return batchOf[lot];
  }

  long freeInLot(int lot) {
    return freeInLot[lot];
  }

  long freeInBatch(int batch) {
    return freeInBatch[batch];
  }

  /** The day by which she must be ready with it; may lie before the first day. */
  public int deadline(int work, int maker) {
    return deadlines[maker][work];
  }
}
