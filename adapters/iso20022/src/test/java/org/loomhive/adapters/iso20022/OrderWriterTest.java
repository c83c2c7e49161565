package org.loomhive.adapters.iso20022;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.xml.transform.stream.StreamSource;
import org.junit.jupiter.api.Test;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.PayLineRef;
import org.loomhive.kernel.PayRunRef;
import org.loomhive.payout.bank.BankAccount;
import org.loomhive.payout.bank.BankAnswer.Outcome;
import org.loomhive.payout.bank.BankOrder;
import org.loomhive.payout.bank.BankReason;

class OrderWriterTest {
  private final Iso20022 bank = new Iso20022();
  private final BankOrder order = order(payment("780.00", "Ka <Test> & Co"), payment("20.05", "ক"));

  @Test
  void the_file_fits_the_schema_of_the_bank() {
    var file = new StreamSource(new ByteArrayInputStream(bank.write(order)));
    assertDoesNotThrow(
        () ->
            Definition.of("pain.001.001.09", org.loomhive.adapters.iso20022.pain001.Document.class)
                .schema()
                .newValidator()
                .validate(file));
  }

  @Test
  void it_counts_and_adds_up_what_is_in_it() {
    var text = text(order);
    assertEquals(3, text.split("<NbOfTxs>2</NbOfTxs>").length);
    assertEquals(3, text.split("<CtrlSum>800.05</CtrlSum>").length);
    assertTrue(text.contains("<InstdAmt Ccy=\"INR\">780.00</InstdAmt>"));
    assertTrue(text.contains("<Cd>INFSC</Cd>"));
    assertTrue(text.contains("<MmbId>ZZZZ0000001</MmbId>"));
    assertTrue(text.contains("<Id>900100200300</Id>"));
  }

  @Test
  void an_account_elsewhere_goes_by_its_iban_and_fits_the_schema_too() {
    var iban = new BankAccount("GB29NWBK60161331926819", "");
    var ref = PayLineRef.random();
    var uetr = UUID.randomUUID().toString();
    var text = text(order(new BankOrder.Payment(ref, uetr, Money.of("9.50", "GBP"), "A", iban)));
    assertTrue(text.contains("<IBAN>GB29NWBK60161331926819</IBAN>"));
    assertEquals(2, text.split("INFSC").length);
  }

  @Test
  void what_the_bank_reads_says_salary_and_nothing_that_tells_more() {
    var text = text(order);
    assertTrue(text.contains("<Cd>SALA</Cd>"));
    for (String telling : List.of("BENE", "CHAR", "ICIC", "M-", "SL-"))
      assertFalse(text.contains(telling), telling);
  }

  @Test
  void the_answer_of_the_demo_bank_comes_back_as_it_was_meant() {
    var refused = order.payments().get(1).ref().value();
    var answer = bank.read(DemoBank.answer(bank.write(order), java.util.Map.of(refused, "AC04")));
    assertEquals(order.run().value(), answer.messageId());
    assertEquals(Outcome.SETTLED, answer.payments().get(0).status().outcome());
    assertEquals(Outcome.REJECTED, answer.payments().get(1).status().outcome());
    assertEquals(BankReason.ACCOUNT_CLOSED, answer.payments().get(1).status().reason());
    assertEquals(refused, answer.payments().get(1).endToEndId());
  }

  private String text(BankOrder each) {
    return new String(bank.write(each), StandardCharsets.UTF_8).replaceAll("<(/?)ns\\d+:", "<$1");
  }

  private static BankOrder order(BankOrder.Payment... payments) {
    var payer = new BankOrder.Payer("Test Trading", new BankAccount("111122223333", "ZZZZ0000009"));
    return new BankOrder(
        PayRunRef.random(),
        Instant.parse("2026-03-02T10:15:30.123Z"),
        LocalDate.of(2026, 3, 3),
        payer,
        List.of(payments));
  }

  private static BankOrder.Payment payment(String amount, String name) {
    return new BankOrder.Payment(
        PayLineRef.random(),
        UUID.randomUUID().toString(),
        Money.of(amount, "INR"),
        name,
        new BankAccount("900100200300", "ZZZZ0000001"));
  }
}
