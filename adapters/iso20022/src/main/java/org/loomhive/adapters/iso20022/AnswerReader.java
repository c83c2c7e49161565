package org.loomhive.adapters.iso20022;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.transform.stax.StAXSource;
import org.loomhive.adapters.iso20022.pain002.Document;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Refused;
import org.loomhive.payout.bank.BankAnswer;
import org.loomhive.payout.bank.BankAnswer.PaymentStatus;
import org.loomhive.payout.bank.BankAnswer.Status;
import org.loomhive.payout.bank.BankRefusal;
import org.xml.sax.SAXException;

/**
 * Reads an answer of kind pain.002.001.10. The file is a stranger's: all of it must fit the schema
 * before any of it counts. It goes by word by word and is never held as a whole.
 */
final class AnswerReader {
  private static final int MOST_MEGABYTES = 60;
  private static final String KIND = "pain.002.001.10";
  private static final Definition PAIN002 = Definition.of(KIND, Document.class);

  BankAnswer read(byte[] content) {
    try {
      PAIN002.schema().newValidator().validate(new StAXSource(open(content)));
      return new Reading().all(open(content));
    } catch (XMLStreamException | SAXException | IOException | RuntimeException garbage) {
      if (garbage instanceof Refused no) throw no;
      throw new Refused(BankRefusal.ANSWER_NOT_READABLE);
    }
  }

  private static XMLStreamReader open(byte[] content) throws XMLStreamException {
    return StrangersXml.open(content, MOST_MEGABYTES, Set.of(KIND));
  }

  /** What was read up to now. */
  private static final class Reading {
    private final List<Status> ofAll = new ArrayList<>();
    private final List<PaymentStatus> payments = new ArrayList<>();
    private String order;

    BankAnswer all(XMLStreamReader xml) throws XMLStreamException {
      while (xml.hasNext()) {
        if (xml.next() != XMLStreamReader.START_ELEMENT) continue;
        if (xml.getLocalName().equals("OrgnlGrpInfAndSts")) group(Node.read(xml));
        else if (xml.getLocalName().equals("OrgnlPmtInfAndSts")) instruction(xml);
      }
      return new BankAnswer(order, decisive(), payments);
    }

    private void group(Node group) {
      order = group.said("OrgnlMsgId").orElseThrow();
      status(group.said("GrpSts"), group.all("StsRsnInf")).ifPresent(ofAll::add);
    }

    private void instruction(XMLStreamReader xml) throws XMLStreamException {
      var code = Optional.<String>empty();
      var why = new ArrayList<Node>();
      while (xml.next() != XMLStreamReader.END_ELEMENT) {
        if (!xml.isStartElement()) continue;
        var name = xml.getLocalName();
        var part = Node.read(xml);
        if (name.equals("PmtInfSts")) code = Optional.of(part.text());
        if (name.equals("StsRsnInf")) why.add(part);
        if (name.equals("TxInfAndSts")) payment(part).ifPresent(payments::add);
      }
      status(code, why).ifPresent(ofAll::add);
    }

    /** We send one instruction in each order, so either level speaks of the whole. */
    private Optional<Status> decisive() {
      return ofAll.stream()
          .filter(status -> status.outcome() != BankAnswer.Outcome.UNDER_WAY)
          .findFirst()
          .or(() -> ofAll.stream().findFirst());
    }
  }

  private static Optional<Status> status(Optional<String> code, List<Node> why) {
    return StatusCodes.status(code.orElse(null), why);
  }

  private static Optional<PaymentStatus> payment(Node each) {
    var id = each.said("OrgnlEndToEndId").orElse("NOTPROVIDED");
    return status(each.said("TxSts"), each.all("StsRsnInf"))
        .map(status -> new PaymentStatus(id, status, amount(each), theirs(each)));
  }

  /** What the bank's statement may call it by, when it repeats nothing of ours. */
  private static Optional<String> theirs(Node each) {
    return each.said("ClrSysRef").or(() -> each.said("AcctSvcrRef"));
  }

  private static Optional<Money> amount(Node each) {
    return each.first("OrgnlTxRef/Amt/InstdAmt")
        .map(amount -> Money.of(amount.text(), amount.said("@Ccy").orElseThrow()));
  }
}
