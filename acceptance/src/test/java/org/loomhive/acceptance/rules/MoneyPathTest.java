package org.loomhive.acceptance.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Money is posted in few places, all of them are written down, and no piece rate comes by itself.
 */
class MoneyPathTest {
  private static final Pattern EVENT = Pattern.compile("\"([a-z_]+\\.[a-z_.]+)\"");
  private static final Pattern ACCOUNT = Pattern.compile("([A-Z_]+)\\(Kind\\.([A-Z]+)\\)");
  private static final Pattern TAKES = Pattern.compile("debit\\((?:Account\\.)?WAGES_PAYABLE");
  private static final String BOOK = Sources.text(Sources.ROOT.resolve("docs/money.md"));

  @Test
  void every_event_that_is_posted_stands_in_the_book_about_money() {
    var events = new TreeSet<String>();
    for (Path file : sources(text -> text.contains("JournalEntry.about("))) {
      var found = EVENT.matcher(Sources.text(file));
      while (found.find()) events.add(found.group(1));
    }
    assertTrue(events.contains("payment.captured") && events.contains("payout.sent"));
    events.removeIf(event -> BOOK.contains("| `" + event + "` "));
    assertEquals(Set.of(), events);
  }

  @Test
  void every_account_stands_there_with_its_kind() {
    var missing = new TreeSet<String>();
    var chart = Sources.ROOT.resolve("domain/src/main/java/org/loomhive/ledger/Account.java");
    var account = ACCOUNT.matcher(Sources.text(chart));
    while (account.find()) {
      var kind = account.group(2).toLowerCase(Locale.ROOT);
      var row = Pattern.compile("\\|[^|]*\\b" + account.group(1) + "\\b[^|]*\\| " + kind + " \\|");
      if (!row.matcher(BOOK).find()) missing.add(account.group(1));
    }
    assertEquals(Set.of(), missing);
  }

  @Test
  void entries_are_put_together_in_one_class_of_each_room() {
    var elsewhere = new TreeSet<String>();
    for (Path file : sources(text -> text.contains("JournalEntry.about("))) {
      var name = Sources.shown(file);
      if (!name.endsWith("Entries.java") && !name.contains("/launcher/demo/")) elsewhere.add(name);
    }
    assertEquals(Set.of(), elsewhere);
  }

  @Test
  void a_piece_rate_is_offered_and_good_work_is_accepted_by_the_wage_room_only() {
    var rates = new TreeSet<String>();
    for (Path file : sources(MoneyPathTest::setsARate)) rates.add(file.getFileName().toString());
    assertEquals(Set.of("OfferWork.java"), rates);
    var accepting = new TreeSet<String>();
    for (Path file : sources(MoneyPathTest::accepts)) accepting.add(file.getFileName().toString());
    assertEquals(Set.of("AcceptWork.java"), accepting);
  }

  /** It asks whose the lot is: what a customer gave is for her order only. */
  @Test
  void a_lot_is_set_aside_by_the_allocation_only() {
    var setting = new TreeSet<String>();
    for (Path file :
        sources(text -> text.contains("IssueMaterial") && text.contains(".setAside(lot")))
      setting.add(file.getFileName().toString());
    assertEquals(Set.of("AllocateLot.java"), setting);
  }

  /**
   * Material, tools and spoiled pieces are never anybody's debt: what takes from a member is a
   * payout, what was paid before, or a deduction that she agreed to.
   */
  @Test
  void nothing_is_charged_to_a_member_but_what_she_agreed_to() {
    var taking = new TreeSet<String>();
    for (Path file : sources(text -> TAKES.matcher(text).find()))
      taking.add(file.getFileName().toString());
    assertEquals(Set.of("PayoutEntries.java", "WageEntries.java"), taking);
    var keeping = new TreeSet<String>();
    for (Path file : sources(text -> text.contains("WageEntries.keptBack(")))
      keeping.add(file.getFileName().toString());
    assertEquals(Set.of("KeepBack.java"), keeping);
    var knowing = new TreeSet<String>();
    for (Path file : sources(text -> text.contains("WAGES_PAYABLE")))
      if (Sources.shown(file).matches(".*/loomhive/(material|production)/.*"))
        knowing.add(Sources.shown(file));
    assertEquals(Set.of(), knowing);
  }

  private static boolean setsARate(String text) {
    return text.contains(".offerTo(");
  }

  private static boolean accepts(String text) {
    return text.contains("RecordInspection") && text.contains(".record(");
  }

  private static Set<Path> sources(Predicate<String> which) {
    var found = new TreeSet<Path>();
    for (String module : Sources.MODULES)
      for (Path file : Sources.below(module + "/src/main/java", ".java"))
        if (which.test(Sources.text(file))) found.add(file);
    return found;
  }
}
