package org.loomhive.adapters.iso20022;

import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Marshaller;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.xml.transform.stream.StreamSource;
import org.loomhive.adapters.iso20022.pain001.CreditTransferTransaction34;
import org.loomhive.adapters.iso20022.pain001.CustomerCreditTransferInitiationV09;
import org.loomhive.adapters.iso20022.pain002.CustomerPaymentStatusReportV10;
import org.loomhive.adapters.iso20022.pain002.Document;
import org.loomhive.adapters.iso20022.pain002.GroupHeader86;
import org.loomhive.adapters.iso20022.pain002.ObjectFactory;
import org.loomhive.adapters.iso20022.pain002.OriginalGroupHeader17;
import org.loomhive.adapters.iso20022.pain002.OriginalPaymentInstruction32;
import org.loomhive.adapters.iso20022.pain002.PaymentTransaction105;
import org.loomhive.adapters.iso20022.pain002.StatusReason6Choice;
import org.loomhive.adapters.iso20022.pain002.StatusReasonInformation12;

/**
 * Plays the bank for demos and tests: answers a pain.001 file with a valid pain.002 that pays every
 * payment but the ones it is told to reject.
 */
public final class DemoBank {
  private static final Definition ORDER =
      Definition.of("pain.001.001.09", org.loomhive.adapters.iso20022.pain001.Document.class);
  private static final Definition ANSWER = Definition.of("pain.002.001.10", Document.class);

  private DemoBank() {}

  /** From the command line: {@code DemoBank ORDER.xml ANSWER.xml [END-TO-END-ID REASON-CODE]}. */
  public static void main(String[] arguments) throws IOException {
    var rejected =
        arguments.length < 4 ? Map.<String, String>of() : Map.of(arguments[2], arguments[3]);
    var answer = answer(Files.readAllBytes(Path.of(arguments[0])), rejected);
    Files.write(Path.of(arguments[1]), answer);
  }

  /** Everything arrived. */
  public static byte[] accept(byte[] order) {
    return answer(order, Map.of());
  }

  /**
   * @param rejected end-to-end ids that are not paid, each with the code of the reason
   */
  public static byte[] answer(byte[] order, Map<String, String> rejected) {
    try {
      var asked = read(order);
      var report = new CustomerPaymentStatusReportV10();
      report.setGrpHdr(header(asked));
      report.setOrgnlGrpInfAndSts(original(asked, rejected.isEmpty() ? "ACSC" : "PART"));
      for (var instruction : asked.getPmtInf()) {
        var about = new OriginalPaymentInstruction32();
        about.setOrgnlPmtInfId(instruction.getPmtInfId());
        for (var payment : instruction.getCdtTrfTxInf())
          about.getTxInfAndSts().add(word(payment, rejected));
        report.getOrgnlPmtInfAndSts().add(about);
      }
      return write(report);
    } catch (JAXBException trouble) {
      throw new IllegalArgumentException("This is no order to a bank", trouble);
    }
  }

  private static CustomerCreditTransferInitiationV09 read(byte[] order) throws JAXBException {
    var file = new StreamSource(new ByteArrayInputStream(order));
    return ORDER
        .classes()
        .createUnmarshaller()
        .unmarshal(file, org.loomhive.adapters.iso20022.pain001.Document.class)
        .getValue()
        .getCstmrCdtTrfInitn();
  }

  private static GroupHeader86 header(CustomerCreditTransferInitiationV09 asked) {
    var header = new GroupHeader86();
    header.setMsgId("A-" + asked.getGrpHdr().getMsgId());
    header.setCreDtTm(asked.getGrpHdr().getCreDtTm());
    return header;
  }

  private static OriginalGroupHeader17 original(
      CustomerCreditTransferInitiationV09 asked, String status) {
    var original = new OriginalGroupHeader17();
    original.setOrgnlMsgId(asked.getGrpHdr().getMsgId());
    original.setOrgnlMsgNmId("pain.001.001.09");
    original.setGrpSts(status);
    return original;
  }

  private static PaymentTransaction105 word(
      CreditTransferTransaction34 payment, Map<String, String> rejected) {
    var id = payment.getPmtId().getEndToEndId();
    var word = new PaymentTransaction105();
    word.setOrgnlEndToEndId(id);
    word.setOrgnlUETR(payment.getPmtId().getUETR());
    word.setTxSts(rejected.containsKey(id) ? "RJCT" : "ACCC");
    if (rejected.containsKey(id)) {
      var reason = new StatusReason6Choice();
      reason.setCd(rejected.get(id));
      var why = new StatusReasonInformation12();
      why.setRsn(reason);
      word.getStsRsnInf().add(why);
    }
    return word;
  }

  private static byte[] write(CustomerPaymentStatusReportV10 report) throws JAXBException {
    var document = new Document();
    document.setCstmrPmtStsRpt(report);
    var marshaller = ANSWER.classes().createMarshaller();
    marshaller.setSchema(ANSWER.schema());
    marshaller.setProperty(Marshaller.JAXB_FORMATTED_OUTPUT, true);
    var out = new ByteArrayOutputStream();
    marshaller.marshal(new ObjectFactory().createDocument(document), out);
    return out.toByteArray();
  }
}
