package org.loomhive.adapters.iso20022;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.loomhive.kernel.Refused;
import org.loomhive.payout.bank.BankRefusal;
import org.loomhive.payout.bank.BankStatement;

/**
 * Reads a statement (camt.053) or a notice of single bookings (camt.054). Nothing of it is given on
 * before all of it was read and, in a statement, the balances add up.
 */
final class StatementReader {
  private static final int MOST_MEGABYTES = 60;
  private static final int LONGEST_ID = 35;

  /** Edition 02 names what we read in the same way and is what many banks still send. */
  private static final Set<String> KINDS =
      Set.of("camt.053.001.02", "camt.053.001.08", "camt.054.001.02", "camt.054.001.08");

  BankStatement read(byte[] content) {
    try {
      var xml = StrangersXml.open(content, MOST_MEGABYTES, KINDS);
      String messageId = null;
      var pages = new ArrayList<StatementPart>();
      while (xml.hasNext()) {
        if (xml.next() != XMLStreamReader.START_ELEMENT) continue;
        if (xml.getLocalName().equals("GrpHdr"))
          messageId = Node.read(xml).said("MsgId").orElseThrow(StatementReader::unreadable);
        if (xml.getLocalName().equals("Stmt") || xml.getLocalName().equals("Ntfctn"))
          pages.add(page(xml));
      }
      if (messageId == null || messageId.length() > LONGEST_ID || pages.isEmpty())
        throw unreadable();
      return new BankStatement(messageId, pages.stream().map(StatementPart::done).toList());
    } catch (XMLStreamException | RuntimeException garbage) {
      if (garbage instanceof Refused no) throw no;
      throw unreadable();
    }
  }

  private static StatementPart page(XMLStreamReader xml) throws XMLStreamException {
    var page = new StatementPart(xml.getLocalName().equals("Stmt"));
    while (xml.next() != XMLStreamReader.END_ELEMENT)
      if (xml.isStartElement()) page.take(xml.getLocalName(), Node.read(xml));
    return page;
  }

  static Refused unreadable() {
    return new Refused(BankRefusal.STATEMENT_NOT_READABLE);
  }

  /** Credits above zero, debits below. */
  static BigDecimal signed(Node of) {
    var amount = new BigDecimal(of.said("Amt").orElseThrow(StatementReader::unreadable));
    if (amount.signum() < 0) throw unreadable();
    return switch (of.said("CdtDbtInd").orElseThrow(StatementReader::unreadable)) {
      case "CRDT" -> amount;
      case "DBIT" -> amount.negate();
      default -> throw unreadable();
    };
  }
}
