package org.loomhive.launcher.bench.wages;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.loomhive.adapters.iso20022.DemoBank;
import org.loomhive.launcher.House;
import org.loomhive.launcher.HouseConfig;
import org.loomhive.launcher.Site;
import org.loomhive.launcher.bench.Bench;
import org.loomhive.launcher.bench.Figures;
import org.loomhive.launcher.bench.ProcessMeter;

/**
 * Wages and payouts of one cooperative with 30,000 members: its month is closed, paid in one run,
 * and answered by the bank, each by the pages that people use.
 */
public final class WagesBench implements Bench.Measurement {
  private static final int WHOLE_PERCENT = 100;
  private static final int MEMBERS = 30_000;
  private static final double CLOSE_SECONDS = 60;
  private static final double FILE_SECONDS = 20;
  private static final double FILE_MEBIBYTES = 512;
  private static final double ANSWER_SECONDS = 60;
  private static final int REJECTED_OF = 100;
  private static final Pattern PAYMENT = Pattern.compile("<EndToEndId>(PL-[^<]+)</EndToEndId>");
  private static final String PREPARER = "Finance preparer";
  private static final String APPROVER = "Finance approver";

  private final int members =
      MEMBERS * Integer.getInteger("loomhive.bench.percent", WHOLE_PERCENT) / WHOLE_PERCENT;
  private final YearMonth month = YearMonth.now(ZoneId.of("Asia/Kolkata")).minusMonths(1);
  private House house;
  private Figures figures;
  private Treasury treasury;

  @Override
  public void run(HouseConfig config, Figures figuresToFill) throws Exception {
    figures = figuresToFill;
    try (var started = Bench.start(config.with(Set.of(Site.ADMIN)), figures)) {
      house = started;
      var generated = clock();
      new ManyWages(house).fill(members, month, figures::progress);
      figures.add("members", members, "");
      figures.add("generated in", seconds(generated), "s");
      house.restartSites();
      treasury = new Treasury(house, month);
      treasury.visit(PREPARER);
      treasury.visit(APPROVER);
      close();
      var run = prepare();
      var file = download(run);
      answer(run, file);
      new PaidOnce(house, figures).look(run, members, rejected(file).size());
      pages(run);
      figures.add(
          "memory of the server",
          new ProcessMeter(house.serverPid()).residentMebibytes(),
          "MiB",
          1_500 - 256);
    }
  }

  private void close() throws Exception {
    var before = cpu();
    var begun = clock();
    treasury.close(PREPARER);
    figures.add("close is asked for in", seconds(begun), "s");
    var told = new Watched(treasury.visit(APPROVER), treasury.monthPath(), figures);
    while (!treasury.isClosed(PREPARER)) told.look();
    figures.add("close of the month", seconds(begun), "s", CLOSE_SECONDS);
    figures.add("close, CPU of server and database", used(before), "s");
    told.tell("close");
  }

  private String prepare() throws Exception {
    var begun = clock();
    var told = new Watched(treasury.visit(APPROVER), "/books/runs", figures);
    told.during(
        () -> {
          treasury.prepare(PREPARER);
          return "";
        });
    figures.add("run is prepared in", seconds(begun), "s");
    told.tell("run");
    var run = treasury.newestRun();
    treasury.approve(APPROVER, run);
    return run;
  }

  private String download(String run) throws Exception {
    var server = new ProcessMeter(house.serverPid());
    server.forgetPeak();
    double memory = server.residentMebibytes();
    var before = cpu();
    var begun = clock();
    var told = new Watched(treasury.visit(PREPARER), Treasury.runPath(run), figures);
    var file = told.during(() -> treasury.download(APPROVER, run));
    figures.add("bank file", seconds(begun), "s", FILE_SECONDS);
    figures.add("bank file, CPU of server and database", used(before), "s");
    figures.add("bank file, size", file.length() / 1e6, "MB");
    figures.add("bank file, memory on top", server.peakMebibytes() - memory, "MiB", FILE_MEBIBYTES);
    told.tell("bank file");
    return file;
  }

  private void answer(String run, String file) throws Exception {
    var answer = DemoBank.answer(file.getBytes(StandardCharsets.UTF_8), rejected(file));
    figures.add("answer of the bank, size", answer.length / 1e6, "MB");
    var before = cpu();
    var begun = clock();
    var told = new Watched(treasury.visit(PREPARER), Treasury.runPath(run), figures);
    told.during(
        () -> {
          treasury.answer(APPROVER, run, answer);
          return "";
        });
    figures.add("import of the statuses", seconds(begun), "s", ANSWER_SECONDS);
    figures.add("import, CPU of server and database", used(before), "s");
    told.tell("import");
    begun = clock();
    treasury.answer(APPROVER, run, answer);
    figures.add("the same answer again", seconds(begun), "s");
  }

  /** The bank does not pay one payment in a hundred. */
  private static Map<String, String> rejected(String file) {
    var rejected = new HashMap<String, String>();
    var payments = PAYMENT.matcher(file);
    for (int i = 0; payments.find(); i++)
      if (i % REJECTED_OF == 0) rejected.put(payments.group(1), "AC04");
    return rejected;
  }

  private void pages(String run) throws Exception {
    var visit = treasury.visit(PREPARER);
    for (String path :
        new String[] {
          "/books/periods", treasury.monthPath(), "/books/runs", Treasury.runPath(run), "/books/"
        }) {
      visit.get(path);
      var page = visit.get(path);
      figures.add(path.replaceFirst("\\?.*", ""), page.isGood() ? page.millis() : Double.NaN, "ms");
    }
  }

  private Duration cpu() {
    var server = new ProcessMeter(house.serverPid()).cpu();
    return server.plus(new ProcessMeter(house.databasePid()).cpu());
  }

  private double used(Duration before) {
    return cpu().minus(before).toMillis() / 1000.0;
  }

  private static long clock() {
    return System.nanoTime();
  }

  private static double seconds(long since) {
    return Duration.ofNanos(System.nanoTime() - since).toMillis() / 1000.0;
  }
}
