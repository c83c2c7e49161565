package org.loomhive.production.plan;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What each maker would have to do, in the order of the days by which she must be ready. */
final class WorkOfMakers {
  private final Board board;
  private final int[][] works;
  private final int[] count;
  private final long[] tooMany;
  private final long[] shorts;
  private final int[] pointOf;
  private final int[] visits;
  private long minutesTooMany;
  private long daysShort;
  private long trips;
  private final int[] chances;
  private long learnersWithout;

  WorkOfMakers(Board board) {
    var makers = board.task().makers();
    this.board = board;
    this.works = new int[makers.size()][4];
    this.count = new int[makers.size()];
    this.tooMany = new long[makers.size()];
    this.shorts = new long[makers.size()];
    this.pointOf = points(makers);
    this.visits = new int[makers.size() * PlanTask.DAYS];
    this.chances = new int[makers.size()];
    this.learnersWithout = makers.stream().filter(maker -> !maker.learns().isEmpty()).count();
  }

  /** Members of a group that is visited share a point; who comes herself has her own. */
  private static int[] points(List<Maker> makers) {
    Map<Object, Integer> known = new HashMap<>();
    return makers.stream()
        .mapToInt(
            maker ->
                known.computeIfAbsent(
                    maker.point().map(point -> (Object) point.group()).orElse(maker.ref()),
                    one -> known.size()))
        .toArray();
  }

  void add(int work, int maker) {
    if (count[maker] == works[maker].length)
      works[maker] = Arrays.copyOf(works[maker], 2 * count[maker]);
    var hers = works[maker];
    int place = count[maker]++;
    for (; place > 0 && isAfter(hers[place - 1], work, maker); place--)
      hers[place] = hers[place - 1];
    hers[place] = work;
    if (visits[visit(work, maker)]++ == 0) trips++;
    if (board.isChance(work, maker) && chances[maker]++ == 0) learnersWithout--;
    recount(maker);
  }

  void remove(int work, int maker) {
    var hers = works[maker];
    int place = 0;
    while (hers[place] != work) place++;
    System.arraycopy(hers, place + 1, hers, place, --count[maker] - place);
    if (--visits[visit(work, maker)] == 0) trips--;
    if (board.isChance(work, maker) && --chances[maker] == 0) learnersWithout++;
    recount(maker);
  }

  private boolean isAfter(int one, int other, int maker) {
    int day = board.deadline(one, maker);
    int otherDay = board.deadline(other, maker);
    return day > otherDay || day == otherDay && one > other;
  }

  private int visit(int work, int maker) {
    return pointOf[maker] * PlanTask.DAYS + Math.max(0, board.deadline(work, maker));
  }

  private void recount(int maker) {
    minutesTooMany -= tooMany[maker];
    daysShort -= shorts[maker];
    long over = 0;
    long missing = 0;
    int minutes = 0;
    var free = board.task().makers().get(maker).free();
    for (int i = 0; i < count[maker]; i++) {
      var work = board.task().works().get(works[maker][i]);
      minutes += work.minutes();
      int room = free.by(board.deadline(works[maker][i], maker));
      if (minutes > room) over += minutes - room;
      else missing += daysMissing(work.dueDay() - free.dayWhenDone(minutes));
    }
    tooMany[maker] = over;
    shorts[maker] = missing;
    minutesTooMany += over;
    daysShort += missing;
  }

  private static int daysMissing(int daysToSpare) {
    return Math.max(0, Weight.DAYS_TO_SPARE - daysToSpare);
  }

  /** Minutes that are placed beyond what is offered by the days on which they are due. */
  long minutesTooMany() {
    return minutesTooMany;
  }

  long daysShort() {
    return daysShort;
  }

  long trips() {
    return trips;
  }

  long learnersWithout() {
    return learnersWithout;
  }
}
