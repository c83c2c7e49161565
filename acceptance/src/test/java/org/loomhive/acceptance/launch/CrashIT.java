package org.loomhive.acceptance.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.loomhive.adapters.iso20022.DemoBank;
import org.loomhive.launcher.House;
import org.loomhive.launcher.HouseConfig;
import org.loomhive.launcher.HouseConfig.Purpose;
import org.loomhive.launcher.Progress;
import org.loomhive.launcher.Site;
import org.loomhive.launcher.bench.wages.ManyWages;
import org.loomhive.launcher.bench.wages.PaidOnce;
import org.loomhive.launcher.bench.wages.Treasury;
import org.loomhive.launcher.home.Home;

/**
 * A month is closed, paid and answered while the power fails again and again, at random moments of
 * its steps, for the sites alone or for the database too. People then do what people do: look, and
 * press the button again when it was not done.
 */
class CrashIT {
  private static final int MEMBERS = 1_200;
  private static final int LONGEST_MILLIS = 2_500;
  private static final long SEED = Long.getLong("crash.seed", System.nanoTime());
  private static final Pattern PAYMENT = Pattern.compile("<EndToEndId>(PL-[^<]+)</EndToEndId>");
  private static final Pattern RUN = Pattern.compile("<MsgId>(RUN-[^<]+)</MsgId>");

  /** Rupees: three rows of twenty hours at 90.00, or topped up to the 85.00 of the house. */
  private static final long ALL_WAGES = MEMBERS / 5 * (4 * 5_400L + 5_100L);

  private final YearMonth month = YearMonth.now(ZoneId.of("Asia/Kolkata")).minusMonths(1);
  private final Random dice = new Random(SEED);
  private final Set<Integer> failing = twoOfFour();
  private int step;
  private HouseConfig config;
  private House house;
  private Treasury treasury;

  @BeforeEach
  void start() throws IOException, SQLException {
    System.out.println("crash.seed=" + SEED);
    var memory = Path.of("/dev/shm");
    var parent = Files.isWritable(memory) ? memory : Path.of("target").toAbsolutePath();
    config =
        HouseConfig.forTests(Files.createTempDirectory(parent, "loomhive-crash-"))
            .with(Set.of(Site.ADMIN))
            .with(Purpose.MEASURING) // what is committed is on the disk
            .with(Map.of("loomhive.request.seconds", "60"));
    house = House.start(config, Progress.silent());
    new ManyWages(house).fill(MEMBERS, month, step -> {});
    treasury = new Treasury(house, month);
  }

  @AfterEach
  void stop() throws IOException {
    house.close();
    Home.remove(config.home().folder());
  }

  /** What dies. */
  private enum Power {
    SITES,
    ALL
  }

  @Test
  void each_is_paid_once_whatever_dies_when() throws Exception {
    failsDuring(Power.SITES, () -> close("Finance preparer"));
    close("Network admin");
    assertEquals(MEMBERS, slips());

    failsDuring(Power.ALL, () -> prepare("Finance preparer"));
    assertTrue(lines() == 0 || lines() == MEMBERS, lines() + " of a run are there");
    prepare("Finance preparer");
    var run = treasury.newestRun();
    treasury.approve("Finance approver", run);

    var before = failsDuring(Power.SITES, () -> treasury.download("Finance preparer", run));
    var file = treasury.download("Finance approver", run);
    if (before != null) assertEquals(before, file, "another file of the same run");
    assertEquals(MEMBERS, sentEntries());

    var answer = DemoBank.answer(file.getBytes(StandardCharsets.UTF_8), someRejected(file));
    failsDuring(Power.ALL, () -> answer("Finance approver", run, answer));
    answer("Finance preparer", run, answer);
    answer("Finance preparer", run, answer);
    assertEquals(MEMBERS - MEMBERS / 100, PaidOnce.paidOnce(house));

    payTheRest();
    everybodyIsPaidOnce();
  }

  private void payTheRest() throws Exception {
    treasury.prepare("Finance preparer");
    var run = treasury.newestRun();
    treasury.approve("Finance approver", run);
    var file = treasury.download("Finance approver", run);
    assertEquals(run, found(RUN, file));
    answer("Finance approver", run, DemoBank.accept(file.getBytes(StandardCharsets.UTF_8)));
  }

  private void everybodyIsPaidOnce() throws SQLException {
    assertEquals(MEMBERS, PaidOnce.paidOnce(house));
    assertEquals(0, PaidOnce.paidTwice(house));
    assertEquals(0, PaidOnce.underFloor(house));
    assertEquals(0, PaidOnce.uneven(house));
    assertEquals(0, PaidOnce.wronglyOwed(house));
    var lines =
        "SELECT COALESCE(SUM(l.minor), 0) FROM journal_line l JOIN journal_entry e"
            + " ON e.id = l.entry_id WHERE e.cooperative_ref = 'C-WAGES' AND l.account = ";
    assertEquals(0, PaidOnce.count(house, lines + "'WAGES_PAYABLE'"));
    assertEquals(0, PaidOnce.count(house, lines + "'PAYOUTS_IN_TRANSIT'"));
    assertEquals(-100 * ALL_WAGES, PaidOnce.count(house, lines + "'BANK'"));
  }

  private String close(String who) throws IOException, InterruptedException {
    treasury.close(who);
    while (!treasury.isClosed(who)) LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
    return null;
  }

  private String prepare(String who) throws Exception {
    if (treasury.newestRun() == null) treasury.prepare(who);
    return null;
  }

  private String answer(String who, String run, byte[] answer) throws Exception {
    treasury.answer(who, run, answer);
    return null;
  }

  /** Gives what the work came to before the power failed, or null when it came to nothing. */
  private String failsDuring(Power power, Callable<String> work) throws Exception {
    if (!failing.contains(step++)) return work.call();
    treasury.visit("Finance preparer"); // at the door before the clock runs
    var person = Executors.newSingleThreadExecutor();
    try {
      var done = person.submit(work);
      var before = orNull(done, dice.nextInt(LONGEST_MILLIS));
      System.out.println("power fails: " + power + (done.isDone() ? ", done" : ", not done"));
      kill(power);
      return done.isDone() ? orNull(done, 0) : before;
    } finally {
      person.shutdownNow();
      assertTrue(person.awaitTermination(1, TimeUnit.MINUTES));
    }
  }

  /**
   * Each start takes its time, so a run of this test is hit twice; many runs are hit everywhere.
   */
  private Set<Integer> twoOfFour() {
    var steps = new ArrayList<>(List.of(0, 1, 2, 3));
    Collections.shuffle(steps, dice);
    return Set.copyOf(steps.subList(0, 2));
  }

  private static String orNull(Future<String> work, int millis) throws InterruptedException {
    try {
      return work.get(millis, TimeUnit.MILLISECONDS);
    } catch (TimeoutException | ExecutionException notDone) {
      return null;
    }
  }

  private void kill(Power power) {
    var pids =
        power == Power.SITES
            ? List.of(house.serverPid())
            : List.of(house.databasePid(), house.serverPid());
    for (long pid : pids)
      ProcessHandle.of(pid)
          .ifPresent(
              process -> {
                process.destroyForcibly();
                process.onExit().join();
              });
    if (power == Power.SITES) house.restartSites();
    else startAnew();
    treasury.comeTo(house);
  }

  private void startAnew() {
    try {
      house.close();
    } catch (RuntimeException whatIsDeadStopsNoMore) {
      System.out.println("closing said " + whatIsDeadStopsNoMore);
    }
    house = House.start(config, Progress.silent());
  }

  /** The first of each hundred. */
  private static Map<String, String> someRejected(String file) {
    var rejected = new HashMap<String, String>();
    var payments = PAYMENT.matcher(file);
    for (int i = 0; payments.find(); i++) if (i % 100 == 0) rejected.put(payments.group(1), "AC04");
    return rejected;
  }

  private static String found(Pattern pattern, String text) {
    var match = pattern.matcher(text);
    assertTrue(match.find(), () -> pattern + " is not in the file");
    return match.group(1);
  }

  private long slips() throws SQLException {
    return PaidOnce.count(house, "SELECT COUNT(*) FROM slip WHERE cooperative_ref = 'C-WAGES'");
  }

  private long lines() throws SQLException {
    return PaidOnce.count(house, "SELECT COUNT(*) FROM pay_line WHERE cooperative_ref = 'C-WAGES'");
  }

  private long sentEntries() throws SQLException {
    return PaidOnce.count(
        house,
        "SELECT COUNT(*) FROM journal_entry WHERE event = 'payout.sent'"
            + " AND cooperative_ref = 'C-WAGES'");
  }
}
