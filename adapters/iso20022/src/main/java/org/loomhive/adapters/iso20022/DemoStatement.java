package org.loomhive.adapters.iso20022;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;

/**
 * Plays the bank for demos and tests: books all payments of a pain.001 file in a camt.053
 * statement, and the return of those that it is told came back.
 */
public final class DemoStatement {
  private static final String KIND = "urn:iso:std:iso:20022:tech:xsd:camt.053.001.08";
  private static final BigDecimal OPENING = new BigDecimal("1000000.00");

  private final XMLStreamWriter xml;
  private final Order order;

  /** What is needed of an order. */
  private record Order(
      String id, String day, String account, String currency, Map<String, BigDecimal> payments) {}

  private DemoStatement(Order order, StringWriter out) throws XMLStreamException {
    this.order = order;
    this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
  }

  /**
   * From the command line: {@code DemoStatement ORDER.xml STATEMENT.xml [END-TO-END-ID
   * REASON-CODE]}.
   */
  public static void main(String[] arguments) throws IOException {
    var back = arguments.length < 4 ? Map.<String, String>of() : Map.of(arguments[2], arguments[3]);
    Files.write(Path.of(arguments[1]), of(Files.readAllBytes(Path.of(arguments[0])), back));
  }

  /**
   * @param cameBack end-to-end ids that were returned, each with the code of the reason
   */
  public static byte[] of(byte[] order, Map<String, String> cameBack) {
    try {
      var out = new StringWriter();
      new DemoStatement(read(order), out).write(cameBack);
      return out.toString().getBytes(StandardCharsets.UTF_8);
    } catch (XMLStreamException trouble) {
      throw new IllegalArgumentException("This is no order to a bank", trouble);
    }
  }

  private static Order read(byte[] content) throws XMLStreamException {
    var reader =
        XMLInputFactory.newDefaultFactory()
            .createXMLStreamReader(new ByteArrayInputStream(content));
    while (reader.hasNext())
      if (reader.next() == XMLStreamReader.START_ELEMENT
          && reader.getLocalName().equals("CstmrCdtTrfInitn")) return read(Node.read(reader));
    throw new XMLStreamException("no order");
  }

  private static Order read(Node order) throws XMLStreamException {
    var payments = new LinkedHashMap<String, BigDecimal>();
    for (Node each : order.all("PmtInf/CdtTrfTxInf"))
      payments.put(
          each.said("PmtId/EndToEndId").orElseThrow(),
          new BigDecimal(each.said("Amt/InstdAmt").orElseThrow()));
    var first = order.first("PmtInf/CdtTrfTxInf/Amt/InstdAmt").orElseThrow();
    return new Order(
        order.said("GrpHdr/MsgId").orElseThrow(),
        order.said("PmtInf/ReqdExctnDt/Dt").orElseThrow(),
        order
            .first("PmtInf/DbtrAcct/Id")
            .flatMap(id -> id.said("Othr/Id").or(() -> id.said("IBAN")))
            .orElseThrow(),
        first.said("@Ccy").orElseThrow(),
        payments);
  }

  private void write(Map<String, String> cameBack) throws XMLStreamException {
    xml.writeStartDocument();
    xml.writeStartElement("Document");
    xml.writeDefaultNamespace(KIND);
    xml.writeStartElement("BkToCstmrStmt");
    open("GrpHdr");
    say("MsgId", "S-" + order.id() + (cameBack.isEmpty() ? "" : "-R"));
    say("CreDtTm", order.day() + "T18:00:00Z");
    close(1);
    open("Stmt");
    say("Id", "1");
    open("Acct", "Id", "Othr");
    say("Id", order.account());
    close(3);
    balance("OPBD", OPENING);
    balance("CLBD", OPENING.subtract(sum()).add(sum(cameBack)));
    for (var each : order.payments().entrySet()) entry("DBIT", each, null);
    for (var each : order.payments().entrySet())
      if (cameBack.containsKey(each.getKey())) entry("CRDT", each, cameBack.get(each.getKey()));
    xml.writeEndDocument();
    xml.close();
  }

  private BigDecimal sum() {
    return order.payments().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private BigDecimal sum(Map<String, String> of) {
    return of.keySet().stream().map(order.payments()::get).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private void balance(String kind, BigDecimal amount) throws XMLStreamException {
    open("Bal", "Tp", "CdOrPrtry");
    say("Cd", kind);
    close(2);
    amount(amount);
    say("CdtDbtInd", "CRDT");
    open("Dt");
    say("Dt", order.day());
    close(2);
  }

  /**
   * @param back why it came back, or null
   */
  private void entry(String side, Map.Entry<String, BigDecimal> payment, String back)
      throws XMLStreamException {
    open("Ntry");
    amount(payment.getValue());
    say("CdtDbtInd", side);
    open("Sts");
    say("Cd", "BOOK");
    close(1);
    open("BookgDt");
    say("Dt", order.day());
    close(1);
    open("BkTxCd");
    close(1);
    open("NtryDtls", "TxDtls", "Refs");
    say("EndToEndId", payment.getKey());
    close(1);
    if (back != null) {
      open("RtrInf", "Rsn");
      say("Cd", back);
      close(2);
    }
    close(3);
  }

  private void amount(BigDecimal amount) throws XMLStreamException {
    xml.writeStartElement("Amt");
    xml.writeAttribute("Ccy", order.currency());
    xml.writeCharacters(amount.toPlainString());
    xml.writeEndElement();
  }

  private void say(String name, String text) throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }

  private void open(String... names) throws XMLStreamException {
    for (String name : names) xml.writeStartElement(name);
  }

  private void close(int count) throws XMLStreamException {
    for (int i = 0; i < count; i++) xml.writeEndElement();
  }
}
