package org.loomhive.admin.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.loomhive.admin.boards.BoardWords;
import org.loomhive.admin.export.Sheet;
import org.loomhive.kernel.Money;
import org.loomhive.ledger.Account;
import org.loomhive.ledger.JournalEntry;
import org.loomhive.ledger.JournalLine;

/**
 * The journal of one currency as a file that Tally Prime imports: first the accounts as ledgers in
 * Tally's own groups, then every entry as a journal voucher. A debit is below zero there, and
 * "deemed positive".
 */
@RequestScoped
public class TallyFile {
  private static final int PAGE = 1_000;
  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

  @Inject BoardWords words;

  private XMLStreamWriter xml;

  void write(Sheet.Pages<JournalLine> lines, OutputStream out) throws XMLStreamException {
    xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
    xml.writeStartDocument("UTF-8", "1.0");
    open("ENVELOPE");
    open("HEADER");
    text("TALLYREQUEST", "Import Data");
    close();
    open("BODY");
    open("IMPORTDATA");
    open("REQUESTDESC");
    text("REPORTNAME", "All Masters");
    close();
    open("REQUESTDATA");
    for (Account account : Account.values()) ledger(account);
    vouchers(lines);
    xml.writeEndDocument();
    xml.close();
  }

  private void ledger(Account account) throws XMLStreamException {
    open("TALLYMESSAGE");
    open("LEDGER");
    xml.writeAttribute("NAME", name(account));
    xml.writeAttribute("ACTION", "Create");
    text("NAME", name(account));
    text("PARENT", group(account));
    close();
    close();
  }

  /** Tally's own groups; every company has them. */
  private static String group(Account account) {
    return switch (account) {
      case BANK -> "Bank Accounts";
      case MATERIAL_STOCK, MATERIAL_ON_THE_WAY -> "Stock-in-Hand";
      case CAPITAL -> "Capital Account";
      case SALES -> "Sales Accounts";
      case WAGES, WAGE_TOP_UPS, MATERIAL_USED -> "Direct Expenses";
      default ->
          switch (account.kind()) {
            case ASSET -> "Current Assets";
            case LIABILITY -> "Current Liabilities";
            case INCOME -> "Indirect Incomes";
            case EXPENSE -> "Indirect Expenses";
          };
    };
  }

  private void vouchers(Sheet.Pages<JournalLine> pages) throws XMLStreamException {
    JournalEntry last = null;
    for (int first = 0; ; first += PAGE) {
      List<JournalLine> lines = pages.read(first, PAGE);
      if (lines.isEmpty()) break;
      for (JournalLine line : lines) {
        if (last == null || !last.key().equals(line.entry().key())) {
          if (last != null) endVoucher();
          last = line.entry();
          beginVoucher(last);
        }
        line(line);
      }
    }
    if (last != null) endVoucher();
  }

  private void beginVoucher(JournalEntry entry) throws XMLStreamException {
    open("TALLYMESSAGE");
    open("VOUCHER");
    xml.writeAttribute("VCHTYPE", "Journal");
    xml.writeAttribute("ACTION", "Create");
    xml.writeAttribute("REMOTEID", entry.key());
    text("DATE", DAY.format(entry.businessDate()));
    text("VOUCHERTYPENAME", "Journal");
    text("VOUCHERNUMBER", entry.key());
    text("NARRATION", narration(entry));
  }

  private static String narration(JournalEntry entry) {
    var whose = Stream.ofNullable(entry.cooperative()).map(Object::toString);
    return String.join(" ", Stream.concat(Stream.of(entry.event()), whose).toList());
  }

  private void line(JournalLine line) throws XMLStreamException {
    Money amount = line.amount();
    open("ALLLEDGERENTRIES.LIST");
    text("LEDGERNAME", name(line.account()));
    text("ISDEEMEDPOSITIVE", amount.isPositive() ? "Yes" : "No");
    text("AMOUNT", amount.negated().amount().toPlainString());
    if (line.party() != null) text("NARRATION", line.party());
    close();
  }

  private void endVoucher() throws XMLStreamException {
    close();
    close();
  }

  private String name(Account account) {
    return words.say("books.account." + account);
  }

  private void open(String name) throws XMLStreamException {
    xml.writeStartElement(name);
  }

  private void close() throws XMLStreamException {
    xml.writeEndElement();
  }

  private void text(String name, String value) throws XMLStreamException {
    open(name);
    xml.writeCharacters(value);
    close();
  }
}
