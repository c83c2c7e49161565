package org.loomhive.confidential.payee;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.loomhive.confidential.access.AWorker;
import org.loomhive.confidential.access.AccessLog;
import org.loomhive.confidential.identity.Identities;
import org.loomhive.confidential.identity.Identity;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.PayRunRef;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.kernel.StaffRef;
import org.loomhive.payout.bank.BankAccount;
import org.loomhive.payout.bank.Destination;
import org.loomhive.payout.bank.Payee;
import org.loomhive.payout.bank.PayeeSign;
import org.loomhive.payout.bank.Rail;
import org.loomhive.payout.letterbox.Letterbox;
import org.loomhive.payout.letterbox.PayeeLetterbox;
import org.loomhive.workbench.DatabaseAccounts;
import org.loomhive.workbench.TestHouse;

class PayeeBookTest {
  private static final Letterbox.Keys KEYS = Letterbox.newKeys();
  private final PayeeBook book = TestHouse.get(PayeeBook.class);
  private final Actor finance = AWorker.with(Role.FINANCE_PREPARER);
  private final MemberRef member = aMember("Ka Legal Name");

  @Test
  void a_filed_account_is_found_with_the_legal_name_and_the_look_is_on_record() {
    book.file(member, account("4821"), "first " + member, "S-TEST");
    var payee = find(member).get(member);
    assertEquals("Ka Legal Name", payee.name());
    assertEquals(account("4821"), payee.to());
    assertTrue(payee.isFirst());
    assertEquals(
        finance.ref(), TestHouse.get(AccessLog.class).about(member.value(), 1).get(0).who());
  }

  @Test
  void of_many_each_look_is_on_record_and_each_has_what_is_hers() {
    var others = List.of(aMember("Ka Second"), aMember("Ka Third"));
    for (MemberRef other : others) book.file(other, account(digits(other)), "of " + other, "S-T");
    book.file(member, account("4821"), "many " + member, "S-TEST");
    book.file(member, account("4822"), "more " + member, "S-TEST");
    var found = book.find(List.of(member, others.get(0), others.get(1)), finance);
    assertEquals("Ka Third", found.get(others.get(1)).name());
    assertEquals(account(digits(others.get(0))), found.get(others.get(0)).to());
    assertFalse(found.get(member).isFirst());
    assertTrue(found.get(others.get(0)).isFirst());
    for (MemberRef each : found.keySet())
      assertEquals(
          finance.ref(), TestHouse.get(AccessLog.class).about(each.value(), 1).get(0).who());
  }

  private static String digits(MemberRef member) {
    return String.valueOf(1_000 + Math.floorMod(member.hashCode(), 8_000));
  }

  @Test
  void without_an_account_or_a_name_she_is_not_known() {
    assertEquals(Map.of(), find(member));
    var nameless = MemberRef.random();
    book.file(nameless, account("1111"), "nameless " + nameless, "S-TEST");
    assertEquals(Map.of(), find(nameless));
  }

  @Test
  void a_change_is_a_new_row_and_the_same_account_is_none() {
    file(member, "0001");
    file(member, "0001");
    assertEquals(1, book.history(member, finance, "test").size());
    file(member, "0002");
    var payee = find(member).get(member);
    assertFalse(payee.isFirst());
    assertEquals("0002", payee.account().lastDigits());
    var history = book.history(member, finance, "she asked");
    assertEquals(List.of("…0002", "…0001"), history.stream().map(PayeeChange::masked).toList());
  }

  @Test
  void an_account_of_two_members_is_told_for_both_until_one_of_them_changes() {
    var other = aMember("Ka Other Name");
    var same = Destination.bank(new BankAccount(uniqueNumber(), "ZZZZ0000001"), "");
    book.file(member, same, "a " + member, "S-TEST");
    book.file(other, same, "a " + other, "S-TEST");
    assertTrue(find(member).get(member).isShared());
    assertTrue(find(member, other).get(other).isShared());
    var own = Destination.bank(new BankAccount(uniqueNumber(), "ZZZZ0000001"), "");
    book.file(other, own, "b " + other, "S-TEST");
    assertFalse(find(member).get(member).isShared());
  }

  @Test
  void a_name_in_the_pass_book_that_is_not_hers_is_told_and_nothing_more() {
    var account = new BankAccount(uniqueNumber(), "ZZZZ0000001");
    book.file(member, Destination.bank(account, "Legal N., Smt"), "n " + member, "S-TEST");
    assertEquals(Set.of(), find(member).get(member).signs());
    var other = new BankAccount(uniqueNumber(), "ZZZZ0000001");
    book.file(member, Destination.bank(other, "Rana Somebody"), "o " + member, "S-TEST");
    assertEquals(Set.of(PayeeSign.NAME_DIFFERS), find(member).get(member).signs());
  }

  @Test
  void an_account_of_somebody_on_the_staff_is_known_again_and_not_kept() throws Exception {
    var account = new BankAccount(uniqueNumber(), "ZZZZ0000001");
    var staff = StaffRef.random();
    var accounts = TestHouse.get(StaffAccounts.class);
    assertThrows(Refused.class, () -> accounts.file(staff, account, finance));
    accounts.file(staff, account, AWorker.with(Role.NETWORK_ADMIN));
    assertEquals(1, accounts.count(staff));
    book.file(member, Destination.bank(account, ""), "s " + member, "S-TEST");
    assertEquals(Set.of(PayeeSign.OF_STAFF), find(member).get(member).signs());
  }

  @Test
  void a_case_worker_holds_the_payment_of_anybody_and_the_other_side_learns_one_word() {
    var holds = TestHouse.get(PaymentHolds.class);
    var worker = AWorker.with(Role.CASE_WORKER);
    file(member, "4821");
    assertThrows(Refused.class, () -> holds.hold(member, "she asked", finance));
    holds.hold(member, "she asked", worker);
    holds.hold(member, "she asked again", worker);
    assertEquals(Set.of(PayeeSign.ASK_FIRST), find(member).get(member).signs());
    var open = holds.open(worker).stream().filter(hold -> hold.member().equals(member)).toList();
    assertEquals(List.of("she asked"), open.stream().map(OpenHold::why).toList());
    assertThrows(Refused.class, () -> holds.open(finance));
    holds.lift(member, worker);
    assertEquals(Set.of(), find(member).get(member).signs());
  }

  @Test
  void a_copy_of_the_database_tells_neither_whose_payment_waits_nor_why() throws Exception {
    TestHouse.get(PaymentHolds.class).hold(member, "zebra", AWorker.with(Role.CASE_WORKER));
    var sql = "SELECT CONCAT(member_lookup, sealed_member, sealed_why) FROM payment_hold";
    try (var care = TestHouse.connect(DatabaseAccounts.CONFIDENTIAL, DatabaseAccounts.CARE);
        var rows = care.createStatement().executeQuery(sql)) {
      while (rows.next()) {
        var row = new String(rows.getBytes(1), StandardCharsets.ISO_8859_1);
        assertFalse(row.contains(member.value()) || row.contains("zebra"));
      }
    }
  }

  @Test
  void wallets_and_cash_are_destinations_too() {
    book.file(member, Destination.wallet("+918100200300", ""), "w " + member, "S-TEST");
    assertEquals(Rail.MOBILE, find(member).get(member).rail());
    book.file(member, Destination.cash(), "c " + member, "S-TEST");
    var other = aMember("Ka Other Name");
    book.file(other, Destination.cash(), "c " + other, "S-TEST");
    assertEquals(Rail.CASH, find(member).get(member).rail());
    assertFalse(find(member).get(member).isShared());
  }

  @Test
  void a_letter_is_opened_filed_once_and_emptied() throws Exception {
    System.setProperty("loomhive.letterbox.public", KEYS.publicKey());
    System.setProperty("loomhive.letterbox.private", KEYS.privateKey());
    var letterbox = TestHouse.get(PayeeLetterbox.class);
    letterbox.drop(member, typed("9001 0020 4821", "zzzz0000001"));
    letterbox.drop(member, "no letter at all".getBytes(StandardCharsets.UTF_8));
    TestHouse.asAJob(() -> TestHouse.get(OpenLetters.class).all());
    TestHouse.asAJob(() -> TestHouse.get(OpenLetters.class).all());
    assertEquals("900100204821", find(member).get(member).account().number());
    assertEquals("…4821", letterbox.onFile(member).orElseThrow().masked());
    assertEquals(0, lettersWithContent());
  }

  @Test
  void the_database_does_not_know_the_account() throws Exception {
    book.file(member, account("4821"), "known " + member, "S-TEST");
    try (var care = TestHouse.connect(DatabaseAccounts.CONFIDENTIAL, DatabaseAccounts.CARE);
        var rows = care.createStatement().executeQuery("SELECT sealed FROM payee_details")) {
      while (rows.next())
        assertFalse(
            new String(rows.getBytes(1), StandardCharsets.ISO_8859_1).contains("ZZZZ0000001"));
    }
  }

  @Test
  void of_several_files_of_a_run_the_first_is_kept_for_all() throws Exception {
    var files = TestHouse.get(KeptFiles.class);
    var run = PayRunRef.random();
    var people = Executors.newFixedThreadPool(3);
    try {
      List<Callable<byte[]>> all =
          List.of(() -> files.keep(run, text("a")), () -> files.keep(run, text("b ক")));
      var kept = people.invokeAll(all);
      assertArrayEquals(kept.get(0).get(), kept.get(1).get());
      assertArrayEquals(kept.get(0).get(), files.find(run, finance).orElseThrow());
    } finally {
      people.shutdown();
    }
  }

  @Test
  void a_file_in_another_charset_comes_back_byte_for_byte() {
    var files = TestHouse.get(KeptFiles.class);
    var run = PayRunRef.random();
    var file = new byte[] {'R', (byte) 0xe9, (byte) 0xff, '\n'};
    files.keep(run, file);
    assertArrayEquals(file, files.find(run, finance).orElseThrow());
  }

  private static long lettersWithContent() throws Exception {
    var sql = "SELECT COUNT(*) FROM payee_letter WHERE sealed IS NOT NULL";
    try (var admin = TestHouse.connect(DatabaseAccounts.COMMERCE, DatabaseAccounts.ADMIN);
        var rows = admin.createStatement().executeQuery(sql)) {
      rows.next();
      return rows.getLong(1);
    }
  }

  private void file(MemberRef who, String digits) {
    book.file(who, account(digits), who + " " + digits, "S-TEST");
  }

  private Map<MemberRef, Payee> find(MemberRef... members) {
    Collection<MemberRef> asked = List.of(members);
    return book.find(asked, finance);
  }

  private static MemberRef aMember(String legalName) {
    var ref = MemberRef.random();
    var admin = AWorker.with(Role.NETWORK_ADMIN);
    TestHouse.get(Identities.class).record(ref, new Identity(legalName, ""), admin);
    return ref;
  }

  private static Destination account(String lastDigits) {
    return Destination.bank(new BankAccount("90010020" + lastDigits, "ZZZZ0000001"), "");
  }

  private static Destination typed(String number, String bankCode) {
    return Destination.bank(new BankAccount(number, bankCode), " Ka  Legal Name ");
  }

  private static String uniqueNumber() {
    return String.valueOf(100_000_000_000L + Math.abs(MemberRef.random().hashCode()));
  }

  private static byte[] text(String content) {
    return content.getBytes(StandardCharsets.UTF_8);
  }
}
