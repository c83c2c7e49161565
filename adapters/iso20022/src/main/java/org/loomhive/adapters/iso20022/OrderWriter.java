package org.loomhive.adapters.iso20022;

import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Marshaller;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import javax.xml.datatype.DatatypeConfigurationException;
import javax.xml.datatype.DatatypeFactory;
import javax.xml.datatype.XMLGregorianCalendar;
import org.loomhive.adapters.iso20022.pain001.ActiveOrHistoricCurrencyAndAmount;
import org.loomhive.adapters.iso20022.pain001.AmountType4Choice;
import org.loomhive.adapters.iso20022.pain001.CategoryPurpose1Choice;
import org.loomhive.adapters.iso20022.pain001.CreditTransferTransaction34;
import org.loomhive.adapters.iso20022.pain001.CustomerCreditTransferInitiationV09;
import org.loomhive.adapters.iso20022.pain001.DateAndDateTime2Choice;
import org.loomhive.adapters.iso20022.pain001.Document;
import org.loomhive.adapters.iso20022.pain001.GroupHeader85;
import org.loomhive.adapters.iso20022.pain001.ObjectFactory;
import org.loomhive.adapters.iso20022.pain001.PaymentIdentification6;
import org.loomhive.adapters.iso20022.pain001.PaymentInstruction30;
import org.loomhive.adapters.iso20022.pain001.PaymentMethod3Code;
import org.loomhive.adapters.iso20022.pain001.PaymentTypeInformation26;
import org.loomhive.adapters.iso20022.pain001.Purpose2Choice;
import org.loomhive.adapters.iso20022.pain001.RemittanceInformation16;
import org.loomhive.payout.bank.BankOrder;

/**
 * Writes an order to pay as pain.001.001.09. What the bank and the family read of it says salary
 * and nothing else.
 */
final class OrderWriter {
  private static final String SALARY = "SALA";

  /** We send one instruction in each order. */
  private static final String THE_ONE = "-1";

  private static final Definition PAIN001 = Definition.of("pain.001.001.09", Document.class);

  byte[] write(BankOrder order) {
    var initiation = new CustomerCreditTransferInitiationV09();
    initiation.setGrpHdr(header(order));
    initiation.getPmtInf().add(instruction(order));
    var document = new Document();
    document.setCstmrCdtTrfInitn(initiation);
    return marshal(document);
  }

  /** The order that an instruction was in, by the id that the bank repeats. */
  static String orderOf(String instruction) {
    return instruction.endsWith(THE_ONE)
        ? instruction.substring(0, instruction.length() - THE_ONE.length())
        : instruction;
  }

  private static byte[] marshal(Document document) {
    try {
      var marshaller = PAIN001.classes().createMarshaller();
      marshaller.setSchema(PAIN001.schema()); // a file that the bank would refuse never leaves
      marshaller.setProperty(Marshaller.JAXB_FORMATTED_OUTPUT, true);
      var out = new ByteArrayOutputStream();
      marshaller.marshal(new ObjectFactory().createDocument(document), out);
      return out.toByteArray();
    } catch (JAXBException trouble) {
      throw new IllegalStateException("The order does not fit the schema of the bank", trouble);
    }
  }

  private static GroupHeader85 header(BankOrder order) {
    var header = new GroupHeader85();
    header.setMsgId(order.run().value());
    header.setCreDtTm(moment(order.writtenAt()));
    header.setNbOfTxs(count(order));
    header.setCtrlSum(sum(order));
    header.setInitgPty(Parties.named(order.payer().name()));
    return header;
  }

  private static PaymentInstruction30 instruction(BankOrder order) {
    var instruction = new PaymentInstruction30();
    instruction.setPmtInfId(order.run().value() + THE_ONE);
    instruction.setPmtMtd(PaymentMethod3Code.TRF);
    instruction.setNbOfTxs(count(order));
    instruction.setCtrlSum(sum(order));
    instruction.setPmtTpInf(salaries());
    instruction.setReqdExctnDt(day(order.executeOn()));
    instruction.setDbtr(Parties.named(order.payer().name()));
    instruction.setDbtrAcct(Parties.account(order.payer().account()));
    instruction.setDbtrAgt(Parties.bank(order.payer().account()));
    for (var payment : order.payments()) instruction.getCdtTrfTxInf().add(transfer(payment));
    return instruction;
  }

  private static CreditTransferTransaction34 transfer(BankOrder.Payment payment) {
    var id = new PaymentIdentification6();
    id.setEndToEndId(payment.ref().value());
    id.setUETR(payment.uetr());
    var amount = new ActiveOrHistoricCurrencyAndAmount();
    amount.setCcy(payment.amount().currency());
    amount.setValue(payment.amount().amount());
    var instructed = new AmountType4Choice();
    instructed.setInstdAmt(amount);
    var purpose = new Purpose2Choice();
    purpose.setCd(SALARY);
    var text = new RemittanceInformation16();
    text.getUstrd().add("Wages " + payment.ref());
    var transfer = new CreditTransferTransaction34();
    transfer.setPmtId(id);
    transfer.setAmt(instructed);
    transfer.setCdtrAgt(Parties.bank(payment.account()));
    transfer.setCdtr(Parties.named(payment.name()));
    transfer.setCdtrAcct(Parties.account(payment.account()));
    transfer.setPurp(purpose);
    transfer.setRmtInf(text);
    return transfer;
  }

  private static PaymentTypeInformation26 salaries() {
    var category = new CategoryPurpose1Choice();
    category.setCd(SALARY);
    var type = new PaymentTypeInformation26();
    type.setCtgyPurp(category);
    return type;
  }

  private static String count(BankOrder order) {
    return String.valueOf(order.payments().size());
  }

  private static BigDecimal sum(BankOrder order) {
    return order.payments().stream()
        .map(payment -> payment.amount().amount())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static DateAndDateTime2Choice day(LocalDate date) {
    var choice = new DateAndDateTime2Choice();
    choice.setDt(calendar(date.toString()));
    return choice;
  }

  private static XMLGregorianCalendar moment(Instant instant) {
    return calendar(instant.truncatedTo(ChronoUnit.SECONDS).toString());
  }

  private static XMLGregorianCalendar calendar(String text) {
    try {
      return DatatypeFactory.newInstance().newXMLGregorianCalendar(text);
    } catch (DatatypeConfigurationException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
