package org.loomhive.adapters.iso20022;

import jakarta.xml.bind.JAXBException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
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
 * Reads an answer of kind pain.002.001.10. The file is a stranger's, and it must fit the schema.
 */
final class AnswerReader {
  private static final int MOST_MEGABYTES = 20;
  private static final String KIND = "pain.002.001.10";
  private static final Definition PAIN002 = Definition.of(KIND, Document.class);

  BankAnswer read(byte[] content) {
    try {
      var xml = StrangersXml.open(content, MOST_MEGABYTES, Set.of(KIND));
      var unmarshaller = PAIN002.classes().createUnmarshaller();
      unmarshaller.setSchema(PAIN002.schema());
      return answer(unmarshaller.unmarshal(xml, Document.class).getValue().getCstmrPmtStsRpt());
    } catch (XMLStreamException | JAXBException | RuntimeException garbage) {
      if (garbage instanceof Refused no) throw no;
      throw new Refused(BankRefusal.ANSWER_NOT_READABLE);
    }
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
        .map(status -> new PaymentStatus(id, status, amount(each), theirs(each)));
  }

  /** What the bank's statement may call it by, when it repeats nothing of ours. */
  private static Optional<String> theirs(PaymentTransaction105 each) {
    return Optional.ofNullable(each.getClrSysRef())
        .or(() -> Optional.ofNullable(each.getAcctSvcrRef()));
  }

  private static Optional<Money> amount(PaymentTransaction105 each) {
    return Optional.ofNullable(each.getOrgnlTxRef())
        .map(reference -> reference.getAmt())
        .map(choice -> choice.getInstdAmt())
        .map(amount -> Money.of(amount.getValue().toPlainString(), amount.getCcy()));
  }
}
