package org.loomhive.launcher.bench.wages;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import org.loomhive.launcher.House;
import org.loomhive.launcher.Site;
import org.loomhive.launcher.bench.Attached;
import org.loomhive.launcher.bench.Visit;
import org.loomhive.launcher.demo.DemoAccounts;

/** The people of finance before the pages of the books. */
public final class Treasury {
  private static final long CODE_SECONDS = 30;
  private static final int FOUND = 302;

  /** What a page says when it refuses. */
  private static final Pattern NO =
      Pattern.compile("class=\"(?:field-error|note bad)\"[^>]*>([^<]*)<");

  private final Map<String, Long> codesUsed = new HashMap<>();
  private final Map<String, Visit> inside = new HashMap<>();
  private final YearMonth month;
  private House house;

  public Treasury(House house, YearMonth month) {
    this.house = house;
    this.month = month;
  }

  /** After a new start everybody has to come in again. */
  public void comeTo(House newlyStarted) {
    house = newlyStarted;
    inside.clear();
  }

  /** Somebody of the demo, for example "Finance preparer". */
  public synchronized Visit visit(String who) throws IOException, InterruptedException {
    var known = inside.get(who);
    if (known != null) return known;
    var person =
        house.signIns().stream()
            .filter(one -> one.site().equals("admin") && one.who().equals(who))
            .findFirst()
            .orElseThrow();
    var visit = new Visit(house.address(Site.ADMIN));
    visit.signIn(
        Map.of("email", person.name(), "password", person.secret(), "code", unusedCode(who)));
    inside.put(who, visit);
    return visit;
  }

  /** The door takes a code once, and that of the next half minute too. */
  private String unusedCode(String who) {
    long step = Math.max(codesUsed.getOrDefault(who, 0L) + 1, now());
    while (step > now() + 1) LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
    codesUsed.put(who, step);
    return DemoAccounts.CODES.codeAt(Instant.ofEpochSecond(step * CODE_SECONDS));
  }

  private static long now() {
    return Instant.now().getEpochSecond() / CODE_SECONDS;
  }

  public String monthPath() {
    return "/books/slips?c=" + ManyWages.COOPERATIVE + "&period=" + month;
  }

  /** Asks for the month to be closed; what happens then stands on its page. */
  public void close(String who) throws IOException, InterruptedException {
    var page = visit(who).get(monthPath());
    if (!page.hasForm("close")) return; // it is asked for, or done
    done(visit(who).post(page, "close", Map.of(button(page, "close"), "go")));
  }

  public boolean isClosed(String who) throws IOException, InterruptedException {
    var page = visit(who).get(monthPath());
    return page.isGood() && page.text().contains("tag good");
  }

  public void prepare(String who) throws IOException, InterruptedException {
    var page = visit(who).get("/books/runs");
    var day = LocalDate.now(ZoneId.of("Asia/Kolkata")).plusDays(1).toString();
    done(
        visit(who)
            .post(
                page,
                "prepare",
                Map.of(
                    "cooperative",
                    ManyWages.COOPERATIVE,
                    "rail",
                    "BANK",
                    "day",
                    day,
                    button(page, "prepare"),
                    "go")));
  }

  public void approve(String who, String run) throws IOException, InterruptedException {
    var page = visit(who).get(runPath(run));
    if (page.hasForm("approve")) done(visit(who).post(page, "approve", Map.of("go", "go")));
  }

  /** The file of the bank. */
  public String download(String who, String run) throws IOException, InterruptedException {
    var page = visit(who).get(runPath(run));
    var file = visit(who).post(page, "download", Map.of(button(page, "download"), "go"));
    if (!file.isGood() || !file.text().startsWith("<?xml"))
      throw new IOException("No file but " + file.status());
    return file.text();
  }

  public void answer(String who, String run, byte[] answer)
      throws IOException, InterruptedException {
    var page = visit(who).get(runPath(run));
    var button = Map.of("answer:" + button(page, "answer"), "go");
    done(
        visit(who)
            .upload(page, "answer", button, new Attached("answer:file", "answer.xml", answer)));
  }

  public static String runPath(String run) {
    return "/books/run?n=" + run;
  }

  /** The newest run, or null when there is none of the cooperative. */
  public String newestRun() throws SQLException {
    try (var connection = house.connect();
        var sql = connection.createStatement();
        var row =
            sql.executeQuery(
                "SELECT ref FROM pay_run WHERE withdrawn_at IS NULL AND cooperative_ref = '"
                    + ManyWages.COOPERATIVE
                    + "' ORDER BY id DESC LIMIT 1")) {
      return row.next() ? row.getString(1) : null;
    }
  }

  private static void done(Visit.Page page) throws IOException {
    if (page.status() != FOUND)
      throw new IOException(page.path() + " answers " + page.status() + " " + page.found(NO));
  }

  /** The name of the only button of a form, without that of the form. */
  private static String button(Visit.Page page, String form) {
    var found = page.button(form);
    return found.substring(found.indexOf(':') + 1);
  }
}
