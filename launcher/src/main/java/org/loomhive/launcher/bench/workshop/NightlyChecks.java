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
  private static final Pattern FORM = Pattern.compile("<form id=\"([^\"]+)\"");
  private static final Pattern BUTTON =
      Pattern.compile("type=\"submit\" name=\"[^\"]*:([^\":]+)\"");
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

  /** Each row of the table has a form and a button of its own. */
  private static void press(Visit admin, Visit.Page page, String job) {
    var row = row(page, job);
    try {
      var answer = admin.post(page, found(FORM, row), Map.of(found(BUTTON, row), "run"));
      if (answer.status() != 302)
        throw new IllegalStateException("Job " + job + ": " + answer.status());
    } catch (java.io.IOException trouble) {
      throw new IllegalStateException(trouble);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private static String found(Pattern wanted, String row) {
    var match = wanted.matcher(row);
    if (!match.find()) throw new IllegalStateException(wanted + " is not in " + row);
    return match.group(1);
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
