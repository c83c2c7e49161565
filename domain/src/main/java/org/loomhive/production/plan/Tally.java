package org.loomhive.production.plan;

/**
 * Keeps the score of a plan while work is placed and lots are chosen: each change costs only what
 * it touches. It is the only place that says what a good plan is.
 */
public final class Tally {
  private final Board board;
  private final int[] makers;
  private final int[] lots;
  private final WorkOfMakers work;
  private final AskedOfLots asked;
  private final EvenIncome income;
  private long waiting;
  private long misfits;

  /** All work waits, and each need looks at the first lot that could serve it. */
  public Tally(Board board) {
    this.board = board;
    this.makers = new int[board.works()];
    this.lots = new int[board.needs()];
    this.work = new WorkOfMakers(board);
    this.asked = new AskedOfLots(board);
    this.income = new EvenIncome(board.task());
    java.util.Arrays.fill(makers, Allotment.NONE);
    for (int need = 0; need < lots.length; need++) {
      var there = board.lotsFor(need);
      lots[need] = there.length == 0 ? Allotment.NONE : there[0];
    }
    for (int one = 0; one < makers.length; one++) waiting += urgency(one);
  }

  public static PlanScore of(Board board, Allotment plan) {
    return new Tally(board).take(plan).score();
  }

  /** Puts everything as a plan has it. */
  public Tally take(Allotment plan) {
    for (int need = 0; need < lots.length; need++) draw(need, plan.lotOf(need));
    for (int one = 0; one < makers.length; one++) place(one, plan.makerOf(one));
    return this;
  }

  /** Gives work to a maker in place of whoever had it; {@link Allotment#NONE} lets it wait. */
  public void place(int one, int maker) {
    int before = makers[one];
    if (before == maker) return;
    if (before != Allotment.NONE) lift(one, before);
    makers[one] = maker;
    if (maker != Allotment.NONE) put(one, maker);
  }

  private void lift(int one, int maker) {
    work.remove(one, maker);
    income.change(maker, -board.task().works().get(one).pay());
    waiting += urgency(one);
    if (!board.isFor(one, maker)) misfits--;
    for (int need : board.needsOf(one)) asked.ask(lots[need], -board.amountOf(need));
  }

  private void put(int one, int maker) {
    work.add(one, maker);
    income.change(maker, board.task().works().get(one).pay());
    waiting -= urgency(one);
    if (!board.isFor(one, maker)) misfits++;
    for (int need : board.needsOf(one)) asked.ask(lots[need], board.amountOf(need));
  }

  /** Lets a need take from another lot first. */
  public void draw(int need, int lot) {
    int before = lots[need];
    if (before == lot) return;
    lots[need] = lot;
    if (makers[board.workOf(need)] == Allotment.NONE) return;
    asked.ask(before, -board.amountOf(need));
    asked.ask(lot, board.amountOf(need));
  }

  private long urgency(int one) {
    return 1 + Math.max(0, Weight.URGENT_DAYS - board.task().works().get(one).dueDay());
  }

  public PlanScore score() {
    long broken = misfits + work.minutesTooMany() + asked.tooMuch();
    long cost =
        income.uneven()
            + asked.splitLots() * Weight.SPLIT_LOT
            + work.trips() * Weight.TRIP
            + work.daysShort() * Weight.DAY_SHORT
            + work.learnersWithout() * Weight.LEARNER_WITHOUT;
    return new PlanScore(broken, waiting, cost);
  }

  public Allotment plan() {
    return new Allotment(makers, lots);
  }

  int makerOf(int one) {
    return makers[one];
  }

  int lotOf(int need) {
    return lots[need];
  }

  /** What she earned and would earn by this plan, in the smallest coin. */
  long earnedBy(int maker) {
    return income.of(maker);
  }

  long leftInBatchOf(int lot) {
    return asked.leftInBatchOf(lot);
  }

  long leftIn(int lot) {
    return asked.leftIn(lot);
  }
}
