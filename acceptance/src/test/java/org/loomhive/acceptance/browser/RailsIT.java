package org.loomhive.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The ways of the money besides the usual one, and what stands between it and the wrong hands. */
class RailsIT {
  private static final String DAY = LocalDate.now(Journey.ZONE).toString();

  @Test
  void a_statement_is_taken_whole_or_not_at_all_and_what_nobody_knows_waits_for_a_person() {
    try (var staff = Journey.staff("rails-statement", "Finance approver")) {
      staff.opens("/books/statements").looksAround();
      upload(staff, statement("S-IT-1", "1000.00", "900.00"));
      staff.presses("Take the statement").reads("does not add up").looksAround();
      upload(staff, "<Document xmlns='urn:iso:std:iso:20022:tech:xsd:pain.002.001.10'/>");
      staff.presses("Take the statement").reads("This file is of the kind pain.002.001.10");
      upload(staff, statement("S-IT-1", "1000.00", "988.20"));
      staff.presses("Take the statement").reads("parked 1").reads("FEE-77").looksAround();
      upload(staff, statement("S-IT-1", "1000.00", "988.20"));
      staff.presses("Take the statement").reads("parked 1");
      upload(staff, statement("S-IT-1", "2000.00", "1988.20"));
      staff.presses("Take the statement").reads("came before, with other content");
      staff.opens("/books/statements").presses("None of ours").reads("none of our payments");
      staff.doesNotRead("FEE-77");
    }
  }

  @Test
  void what_stands_before_a_payment_is_set_and_a_second_person_lets_one_go() throws SQLException {
    try (var staff = Journey.staff("rails-checks", "Finance approver")) {
      staff
          .opens("/books/checks")
          .types("Most that one payment", "75000")
          .presses("Set this limit");
      staff.reads("waits for a second look").reads("75,000").looksAround();
      staff.page.setInputFiles(
          "input[type=file]", new FilePayload("codes.csv", "text/csv", bytes("ZZZZ\nNOCODE")));
      staff.types("Source", "An invented list").types("The list is of", DAY);
      staff.presses("Load this list").reads("This line is no bank code: NOCODE").looksAround();
      staff.page.setInputFiles(
          "input[type=file]",
          new FilePayload("codes.csv", "text/csv", bytes("ZZZZ\nYYYY;2020-11-27")));
      staff.presses("Load this list").reads("The list is loaded, 2 codes.");
      loadsTheColumnsOfABank(staff);
      letsAPaymentGo(staff);
    }
    try (var admin = Journey.staff("rails-staff", "Network admin")) {
      admin.opens("/books/checks").chooses("Whose", "Finance preparer");
      admin.types("Account number", "123").types("Bank code", "ZZZZ0000001");
      admin.presses("Note this account").reads("9 to 18 digits").looksAround();
      admin.types("Account number", "123456789012").presses("Note this account");
      admin.reads("It is shown nowhere").doesNotRead("123456789012");
    }
  }

  private static void loadsTheColumnsOfABank(Visitor staff) {
    var head = "Fixed columns|FIXED|US-ASCII|yyyyMMdd|2000000\nHEADER|TEXT|3|FHR\n";
    staff.opens("/books/paying").types("Profile", head).presses("Load this profile");
    staff.reads("A profile says what stands in the row of a payment. This one does not.");
    staff.types("Profile", head + "ROW|PAYEE_NUMBER|18\nROW|AMOUNT_COINS|twelve|0");
    staff.presses("Load this profile").reads("This line of the profile cannot be read");
    staff.looksAround().types("Profile", head + "ROW|PAYEE_NUMBER|18\nROW|AMOUNT_COINS|12|0");
    staff.presses("Load this profile").reads("The profile Fixed columns is loaded");
    staff.reads("ISO 20022 (pain.001)").looksAround();
  }

  private static void letsAPaymentGo(Visitor staff) throws SQLException {
    var held =
        Journey.row(
                "SELECT ref FROM pay_line WHERE held_for = 'DETAILS_CHANGED' ORDER BY id LIMIT 1")
            .get(0);
    staff.opens("/books/release?n=" + held).reads("Let it go").looksAround();
    staff.presses("Pay it with the next run").reads("Please fill this in.");
    staff.types("Why may it be paid?", "She showed her new pass book");
    staff.presses("Pay it with the next run").reads("It is noted who let it go and why.");
    staff.reads("She showed her new pass book").looksAround();
  }

  @Test
  void cash_goes_from_the_float_into_her_hand_against_a_receipt() {
    try (var staff = Journey.staff("rails-cash", "Finance approver")) {
      staff.opens("/books/cash").looksAround();
      staff.opens("/books/runs").looksAround();
      staff.page.locator("tr:has-text('in cash')").first().locator("a").first().click();
      staff.reads("in cash").looksAround();
      staff.page.locator("tr:has-text('on its way') a[href*='/books/hand']").first().click();
      staff.reads("Pay into her hand").looksAround();
      staff.types("Code of her card", "K-NOBODY").presses("Her card was read");
      staff.reads("This is not her card");
      staff.chooses("Second signature", "Finance preparer").presses("She and two of us signed");
      staff.reads("The receipt has the number CR-").looksAround();
      staff.opens("/books/paying").looksAround();
    }
  }

  /** Two of the demo chose their phones; the number of one of them is nobody's. */
  @Test
  void a_run_goes_to_phones_and_settles_by_the_words_of_the_service() {
    var page = runToPhones();
    try (var staff = Journey.staff("rails-phones", "Finance approver")) {
      staff.opens(page).reads("to phones").presses("Approve").reads("Let it go to phones");
      staff.looksAround().presses("Let it go to phones").reads("on its way");
      try (var admin = Journey.staff("rails-phones-job", "Network admin")) {
        admin.opens("/jobs/");
        admin.page.getByLabel("Run now: Bring runs to phones one step further").click();
      }
      Journey.untilThere(staff, "The account number is wrong.");
      staff.reads("settled").looksAround();
    }
  }

  private static String runToPhones() {
    try (var preparer = Journey.staff("rails-phones-prepare", "Finance preparer")) {
      preparer.opens("/books/runs").chooses("Way of the money", "to phones");
      preparer.types("Day of payment", DAY).presses("Prepare").reads("The run is prepared.");
      return preparer.page.url().replaceFirst(".*/books/", "/books/");
    }
  }

  @Test
  void a_case_worker_holds_the_payment_of_anybody_and_lets_it_go_again() {
    try (var worker = Journey.staff("rails-holds", "Case worker")) {
      worker.opens("/care/holds").looksAround();
      worker.chooses("Cooperative", Journey.COOPERATIVE).types("Called", Journey.WEAVER);
      worker.presses("Find").types("Why", "she asked for it");
      worker.page.getByLabel(Journey.WEAVER).check();
      worker.looksAround();
      worker.presses("Hold her payment").reads("Her payment waits").looksAround();
      assertThat(worker.page.locator("tr:has-text('she asked for it')"))
          .containsText(Journey.WEAVER);
      worker.presses("She may be paid").reads("goes with the next run");
      worker.doesNotRead("she asked for it");
    }
  }

  @Test
  void a_member_chooses_account_phone_or_cash() {
    try (var member = Journey.weaver()) {
      member.opens("/profile/payout").looksAround();
      member.types("Number of my wallet", "12").page.locator("[id='wallet:drop']").click();
      member.reads("The number begins with + and the country").looksAround();
    }
  }

  private static void upload(Visitor staff, String text) {
    staff.opens("/books/statements");
    staff.page.setInputFiles(
        "input[type=file]", new FilePayload("statement.xml", "text/xml", bytes(text)));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** One fee of 11.80. */
  private static String statement(String number, String opening, String closing) {
    return "<Document xmlns='urn:iso:std:iso:20022:tech:xsd:camt.053.001.08'><BkToCstmrStmt>"
        + "<GrpHdr><MsgId>%s</MsgId></GrpHdr><Stmt><Id>1</Id>".formatted(number)
        + "<Acct><Id><Othr><Id>700500100001</Id></Othr></Id></Acct>"
        + balance("OPBD", opening)
        + balance("CLBD", closing)
        + "<Ntry><Amt Ccy='INR'>11.80</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts>"
        + "<BookgDt><Dt>%s</Dt></BookgDt><AcctSvcrRef>FEE-77</AcctSvcrRef><BkTxCd/></Ntry>"
            .formatted(DAY)
        + "</Stmt></BkToCstmrStmt></Document>";
  }

  private static String balance(String kind, String amount) {
    return "<Bal><Tp><CdOrPrtry><Cd>%s</Cd></CdOrPrtry></Tp>".formatted(kind)
        + "<Amt Ccy='INR'>%s</Amt><CdtDbtInd>CRDT</CdtDbtInd></Bal>".formatted(amount);
  }
}
