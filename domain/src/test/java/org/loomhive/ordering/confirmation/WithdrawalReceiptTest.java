package org.loomhive.ordering.confirmation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.loomhive.catalog.AProduct;
import org.loomhive.messaging.FakeChannel;
import org.loomhive.ordering.AnOrder;
import org.loomhive.ordering.returns.WithdrawFromContract;
import org.loomhive.workbench.TestHouse;

class WithdrawalReceiptTest {
  @Test
  void the_receipt_has_the_number_the_time_the_name_and_the_contact_of_who_declared()
      throws SQLException {
    var order = AnOrder.paidIn("DE", AProduct.readyInStock(1));
    TestHouse.get(WithdrawFromContract.class).withdraw(order.number());
    var told = ToldBuyer.of(order.number(), "withdrawal.received").get(0);
    var link = new StatusLink("a test key of good length");
    var tell = TestHouse.get(TellBuyer.class);
    assertTrue(tell.tell(told, link, "https://shop.example"));
    assertFalse(tell.tell(told, link, "https://shop.example"));
    var letter = TestHouse.get(FakeChannel.class).saidAbout(order.number().value()).get(0);
    var declared = List.of(letter.arguments().get(2).split("\n"));
    assertEquals(List.of(told.more(), order.address().receiver(), order.email()), declared);
  }
}
