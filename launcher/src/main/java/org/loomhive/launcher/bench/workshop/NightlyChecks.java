package org.loomhive.launcher.bench.workshop;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.loomhive.launcher.bench.Figures;
import org.loomhive.launcher.bench.Visit;

/** Presses the buttons of the nightly checks of material, and watches how far they are. */
final class NightlyChecks {
  private static final double MOST_SECONDS = 120;
  private static final long LOOK_EVERY_MILLIS = 2_000;
  private static final Pattern PERCENT = Pattern.compile("<progress[^>]*>(\\d+) %</progress>");
  private static final String JOBS = "/jobs/index";

  private final Figures figures;

  NightlyChecks(Figures figures) {
    this.figures = figures;
  }

  void run(Visit admin) throws Exception {
    double seconds = 0;
    for (String job : List.of("material", "balances")) seconds += check(admin, job);
    figures.add("nightly check of all accounts", seconds, "s", MOST_SECONDS);
  }

  private double check(Visit admin, String job) throws Exception {
    var page = admin.get(JOBS);
    long begin = System.nanoTime();
    var pressed = new Thread(() -> press(admin, page, job), job);
    pressed.start();
    while (pressed.isAlive()) {
      pressed.join(LOOK_EVERY_MILLIS);
      var percent = admin.get(JOBS).found(PERCENT);
      if (percent != null) figures.progress("check of " + job + ": " + percent + " %");
    }
    double seconds = (System.nanoTime() - begin) / 1e9;
    figures.add("check " + job + ", wrong accounts", wrong(admin.get(JOBS), job), "", 0);
    return seconds;
  }

  /** The button of a job stands in its row, behind its name. */
  private static void press(Visit admin, Visit.Page page, String job) {
    try {
      var answer = admin.post(page, "jobs", Map.of(button(page, job), "run"));
      if (answer.status() != 302)
        throw new IllegalStateException("Job " + job + ": " + answer.status());
    } catch (java.io.IOException trouble) {
      throw new IllegalStateException(trouble);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private static String button(Visit.Page page, String job) {
    var row = row(page, job);
    var name = Pattern.compile("type=\"submit\" name=\"jobs:([^\"]*)\"").matcher(row);
    String last = null;
    while (name.find()) last = name.group(1);
    if (last == null) throw new IllegalStateException("No button for " + job + " in " + row);
    return last;
  }

  private static double wrong(Visit.Page page, String job) {
    var done = Pattern.compile("class=\"number\">(\\d+)<").matcher(row(page, job));
    return done.find() ? Double.parseDouble(done.group(1)) : Double.NaN;
  }

  private static String row(Visit.Page page, String job) {
    var says = job.equals("material") ? "every lot of material" : "what is kept of where";
    for (String row : page.text().split("<tr>")) if (row.contains(says)) return row;
    throw new IllegalStateException("No job " + job + " on the page");
  }
}
