package org.loomhive.ordering.returns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.loomhive.ordering.company.ACompanyBasket.holding;
import static org.loomhive.ordering.company.ACompanyBasket.placed;
import static org.loomhive.ordering.company.ACompanyBasket.soldInMany;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.loomhive.kernel.Refused;
import org.loomhive.ordering.AnOrder;
import org.loomhive.ordering.Order;
import org.loomhive.wholesale.company.ACompany;
import org.loomhive.workbench.TestHouse;

/** A company ordered 24 baskets, and its name was taken off at the checkout. */
class CompanyTermsTest {
  private final AskReturn ask = TestHouse.get(AskReturn.class);
  private final Order order = paid();

  @Test
  void it_is_an_order_of_a_business_from_which_nobody_withdraws() {
    var withdraw = TestHouse.get(WithdrawFromContract.class);
    assertEquals(
        ReturnRefusal.NOT_FOR_BUSINESSES, refusal(() -> withdraw.withdraw(order.number())));
  }

  @Test
  void nothing_is_sent_back_or_exchanged_and_what_is_wrong_is_claimed() {
    AnOrder.send(order.number(), 1);
    assertEquals(List.of(ReturnKind.CLAIM), ask.kinds(order));
    assertEquals(
        ReturnRefusal.NOT_AT_COMPANY_TERMS, refusal(() -> ask.ask(asked(ReturnKind.RETURN, 24))));
    ask.ask(asked(ReturnKind.CLAIM, 1));
  }

  private AskReturn.Asked asked(ReturnKind kind, int pieces) {
    return new AskReturn.Asked(order.number(), kind, Map.of(1, pieces), "Broken");
  }

  private static Order paid() {
    var contact = ACompany.approved().contact();
    var order = placed(holding(soldInMany(30), 24, contact), contact);
    AnOrder.pay(order.number());
    return order;
  }

  private static Enum<?> refusal(Runnable deed) {
    return assertThrows(Refused.class, deed::run).reason();
  }
}
