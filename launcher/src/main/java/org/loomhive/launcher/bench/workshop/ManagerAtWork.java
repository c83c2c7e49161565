package org.loomhive.launcher.bench.workshop;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.loomhive.launcher.bench.Visit;

/** One manager: looks at boards, opens work, and does what is due. The same dice, the same day. */
final class ManagerAtWork {
  private static final int FOUND = 302;
  private static final long READS_FROM_MILLIS = 1_000;
  private static final int READS_UP_TO_MILLIS = 2_000;
  private static final int SIDES = 10;
  private static final Pattern LOT =
      Pattern.compile("(?s)name=\"choose:lot\".*?<option value=\"(LOT-[^\"]+)\"");
  private static final Pattern ANY_LOT = Pattern.compile("lot\\?n=(LOT-[A-Z0-9-]+)");
  private static final Pattern ANY_WORK = Pattern.compile("n=(W-[A-Z0-9-]+)");
  private static final Pattern RECEIPT = Pattern.compile("inspect\\?r=(RC-[A-Z0-9-]+)");
  private static final List<String> BOARDS =
      List.of("/workshop/", "/workshop/orders", "/workshop/reorder", "/workshop/transfers");

  /** Where she works, and what is to be done there. */
  record Tasks(String cooperative, Queue<String> toPrepare, Queue<String> inMaking) {}

  private final Visit visit;
  private final Tasks tasks;
  private final Random dice;
  private final List<Long> nanos = new ArrayList<>();
  private final List<String> troubles = new ArrayList<>();
  private int deeds;

  ManagerAtWork(Visit visit, Tasks tasks, Random dice) {
    this.visit = visit;
    this.tasks = tasks;
    this.dice = dice;
  }

  long readingNanos() {
    return TimeUnit.MILLISECONDS.toNanos(READS_FROM_MILLIS + dice.nextInt(READS_UP_TO_MILLIS));
  }

  /** Seven times in ten she looks, else she does something. */
  void next() throws IOException, InterruptedException {
    switch (dice.nextInt(SIDES)) {
      case 0, 1 -> look(BOARDS.get(dice.nextInt(BOARDS.size())));
      case 2, 3 -> lookInto("/workshop/materials", ANY_LOT, "/workshop/lot?n=");
      case 4, 5 -> lookInto("/workshop/holdings", ANY_WORK, "/workshop/account?n=");
      case 6 -> lookInto("/workshop/orders", ANY_WORK, "/workshop/order?n=");
      case 7, 8 -> chooseLot();
      default -> receiveAndInspect();
    }
  }

  private Visit.Page look(String path) throws IOException, InterruptedException {
    return kept(visit.get(path), 200);
  }

  private void lookInto(String board, Pattern link, String there)
      throws IOException, InterruptedException {
    var found = look(board + "?page=" + (1 + dice.nextInt(3))).found(link);
    if (found != null) look(there + found);
  }

  private void chooseLot() throws IOException, InterruptedException {
    var work = tasks.toPrepare().poll();
    if (work == null) {
      look("/workshop/");
      return;
    }
    var page = look("/workshop/order?n=" + work);
    var lot = page.found(LOT);
    if (lot != null) deed(page, "choose", Map.of("lot", lot, "set", "set"));
  }

  private void receiveAndInspect() throws IOException, InterruptedException {
    var work = tasks.inMaking().poll();
    if (work == null) {
      look("/workshop/");
      return;
    }
    var page = look("/workshop/order?n=" + work);
    deed(page, "receive", Map.of("pieces", "1", "do", "do"));
    var receipt = look("/workshop/order?n=" + work).found(RECEIPT);
    if (receipt == null) return;
    var table = look("/workshop/inspect?r=" + receipt);
    deed(table, "inspect", Map.of("result", "ACCEPT", "do", "do"));
  }

  private void deed(Visit.Page page, String form, Map<String, String> typed)
      throws IOException, InterruptedException {
    if (!page.hasForm(form)) {
      troubles.add("no form " + form + " on " + page.path());
      return;
    }
    kept(visit.post(page, form, typed), FOUND);
    deeds++;
  }

  private Visit.Page kept(Visit.Page page, int expected) {
    nanos.add(page.nanos());
    if (page.status() != expected) troubles.add(page.path() + " answers " + page.status());
    return page;
  }

  void forget() {
    nanos.clear();
    troubles.clear();
    deeds = 0;
  }

  List<Long> nanos() {
    return nanos;
  }

  int deeds() {
    return deeds;
  }

  int failures() {
    return troubles.size();
  }

  List<String> troubles() {
    return troubles;
  }
}
