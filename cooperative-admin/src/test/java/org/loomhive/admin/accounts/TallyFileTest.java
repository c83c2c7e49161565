package org.loomhive.admin.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.loomhive.admin.boards.BoardWords;
import org.loomhive.kernel.Money;
import org.loomhive.ledger.Account;
import org.loomhive.ledger.JournalEntry;
import org.loomhive.ledger.JournalLine;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class TallyFileTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 12);

  @Test
  void each_entry_is_a_voucher_whose_debits_are_below_zero() throws Exception {
    var file = written(entry("R-1", "780.00"), entry("R-2", "390.50"));
    var vouchers = file.getElementsByTagName("VOUCHER");
    assertEquals(2, vouchers.getLength());
    var first = (Element) vouchers.item(0);
    assertEquals("wage.earned:R-1", text(first, "VOUCHERNUMBER", 0));
    assertEquals("20260312", text(first, "DATE", 0));
    assertEquals("-780.00", text(first, "AMOUNT", 0));
    assertEquals("Yes", text(first, "ISDEEMEDPOSITIVE", 0));
    assertEquals("780.00", text(first, "AMOUNT", 1));
    assertEquals("No", text(first, "ISDEEMEDPOSITIVE", 1));
    assertEquals(0, sum(first).signum());
  }

  @Test
  void every_account_is_a_ledger_in_a_group_that_every_company_has() throws Exception {
    var file = written();
    var ledgers = file.getElementsByTagName("LEDGER");
    assertEquals(Account.values().length, ledgers.getLength());
    for (int i = 0; i < ledgers.getLength(); i++)
      assertTrue(!text((Element) ledgers.item(i), "PARENT", 0).isBlank());
    assertEquals(0, file.getElementsByTagName("VOUCHER").getLength());
  }

  @Test
  void an_entry_of_many_lines_stays_one_voucher_wherever_a_page_ends() throws Exception {
    var entry = JournalEntry.about("test", "many", DAY);
    for (int i = 0; i < 700; i++)
      entry.debit(Account.BANK, inr("1.00")).credit(Account.CAPITAL, inr("1.00"));
    var file = written(entry);
    assertEquals(1, file.getElementsByTagName("VOUCHER").getLength());
    assertEquals(1_400, file.getElementsByTagName("AMOUNT").getLength());
  }

  @Test
  void what_could_be_read_as_xml_is_text() throws Exception {
    var odd = JournalEntry.about("test", "a<b&\"c\"", DAY);
    odd.debit(Account.BANK, "<party>", inr("1.00")).credit(Account.CAPITAL, inr("1.00"));
    var voucher = (Element) written(odd).getElementsByTagName("VOUCHER").item(0);
    assertEquals("test:a<b&\"c\"", text(voucher, "VOUCHERNUMBER", 0));
    assertEquals("test:a<b&\"c\"", voucher.getAttribute("REMOTEID"));
  }

  private static Document written(JournalEntry... entries) throws Exception {
    var lines = new ArrayList<JournalLine>();
    for (JournalEntry entry : entries) lines.addAll(entry.lines());
    var out = new ByteArrayOutputStream();
    var file = new TallyFile();
    file.words = new BoardWords();
    file.write(
        (first, count) ->
            first >= lines.size()
                ? List.of()
                : lines.subList(first, Math.min(lines.size(), first + count)),
        out);
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(out.toByteArray()));
  }

  private static JournalEntry entry(String key, String amount) {
    return JournalEntry.about("wage.earned", key, DAY)
        .debit(Account.WAGES, inr(amount))
        .credit(Account.WAGES_PAYABLE, "M-1", inr(amount));
  }

  private static BigDecimal sum(Element voucher) {
    var sum = BigDecimal.ZERO;
    var amounts = voucher.getElementsByTagName("AMOUNT");
    for (int i = 0; i < amounts.getLength(); i++)
      sum = sum.add(new BigDecimal(amounts.item(i).getTextContent()));
    return sum;
  }

  private static String text(Element within, String tag, int which) {
    return within.getElementsByTagName(tag).item(which).getTextContent();
  }

  private static Money inr(String amount) {
    return Money.of(amount, "INR");
  }
}
