package org.loomhive.adapters.iso20022;

import jakarta.xml.bind.JAXBException;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.loomhive.adapters.iso20022.pain002.CustomerPaymentStatusReportV10;
import org.loomhive.adapters.iso20022.pain002.Document;
import org.loomhive.adapters.iso20022.pain002.OriginalPaymentInstruction32;
import org.loomhive.adapters.iso20022.pain002.PaymentTransaction105;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Refused;
import org.loomhive.payout.bank.BankAnswer;
import org.loomhive.payout.bank.BankAnswer.PaymentStatus;
import org.loomhive.payout.bank.BankAnswer.Status;
import org.loomhive.payout.bank.BankRefusal;

/**
 * Reads an answer of kind pain.002.001.10. The file is a stranger's: it is bounded, it may not
 * define or fetch anything, and it must fit the schema.
 */
final class AnswerReader {
  private static final int MOST_MEGABYTES = 20;
  private static final String KIND = "urn:iso:std:iso:20022:tech:xsd:pain.002.001.10";
  private static final Definition PAIN002 = Definition.of("pain.002.001.10", Document.class);

  BankAnswer read(byte[] content) {
    if (content.length > MOST_MEGABYTES * 1024L * 1024L)
      throw new Refused(BankRefusal.ANSWER_TOO_BIG, MOST_MEGABYTES);
    try {
      var xml = open(content);
      requireKind(xml);
      var unmarshaller = PAIN002.classes().createUnmarshaller();
      unmarshaller.setSchema(PAIN002.schema());
      return answer(unmarshaller.unmarshal(xml, Document.class).getValue().getCstmrPmtStsRpt());
    } catch (XMLStreamException | JAXBException | RuntimeException garbage) {
      if (garbage instanceof Refused no) throw no;
      throw new Refused(BankRefusal.ANSWER_NOT_READABLE);
    }
  }

  private static XMLStreamReader open(byte[] content) throws XMLStreamException {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    var xml = factory.createXMLStreamReader(new ByteArrayInputStream(content));
    while (!xml.isStartElement()) {
      if (xml.getEventType() == XMLStreamReader.DTD)
        throw new Refused(BankRefusal.ANSWER_NOT_READABLE);
      xml.next();
    }
    return xml;
  }

  private static void requireKind(XMLStreamReader xml) {
    var found = xml.getNamespaceURI();
    if (KIND.equals(found)) return;
    if (found == null || !found.matches("[\\w:.]{1,80}"))
      throw new Refused(BankRefusal.ANSWER_NOT_READABLE);
    throw new Refused(BankRefusal.ANSWER_OTHER_FORMAT, shortName(found), shortName(KIND));
  }

  private static String shortName(String kind) {
    return kind.substring(kind.lastIndexOf(':') + 1);
  }

  private static BankAnswer answer(CustomerPaymentStatusReportV10 report) {
    var group = report.getOrgnlGrpInfAndSts();
    var ofGroup = StatusCodes.status(group.getGrpSts(), group.getStsRsnInf()).stream();
    var ofInstructions =
        report.getOrgnlPmtInfAndSts().stream()
            .flatMap(i -> StatusCodes.status(i.getPmtInfSts(), i.getStsRsnInf()).stream());
    var payments = report.getOrgnlPmtInfAndSts().stream().flatMap(AnswerReader::payments).toList();
    return new BankAnswer(group.getOrgnlMsgId(), decisive(ofGroup, ofInstructions), payments);
  }

  /** We send one instruction in each order, so either level speaks of the whole. */
  private static Optional<Status> decisive(Stream<Status> group, Stream<Status> instructions) {
    List<Status> all = Stream.concat(group, instructions).toList();
    return all.stream()
        .filter(status -> status.outcome() != BankAnswer.Outcome.UNDER_WAY)
        .findFirst()
        .or(() -> all.stream().findFirst());
  }

  private static Stream<PaymentStatus> payments(OriginalPaymentInstruction32 instruction) {
    return instruction.getTxInfAndSts().stream().flatMap(each -> payment(each).stream());
  }

  private static Optional<PaymentStatus> payment(PaymentTransaction105 each) {
    var id = each.getOrgnlEndToEndId() == null ? "NOTPROVIDED" : each.getOrgnlEndToEndId();
    return StatusCodes.status(each.getTxSts(), each.getStsRsnInf())
        .map(status -> new PaymentStatus(id, status, amount(each)));
  }

  private static Optional<Money> amount(PaymentTransaction105 each) {
    return Optional.ofNullable(each.getOrgnlTxRef())
        .map(reference -> reference.getAmt())
        .map(choice -> choice.getInstdAmt())
        .map(amount -> Money.of(amount.getValue().toPlainString(), amount.getCcy()));
  }
}
