package org.loomhive.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.loomhive.kernel.Money;

class PriceBreakdownTest {
  @Property
  void shares_add_up_to_the_price_in_every_currency(
      @ForAll @LongRange(min = 1, max = 100_000_000) long minor,
      @ForAll @Size(8) List<@LongRange(min = 1, max = 10_000_000) Long> costs) {
    var sheet = CostSheet.in("INR");
    for (CostReceiver receiver : CostReceiver.values())
      sheet.gives(receiver, Money.ofMinor(costs.get(receiver.ordinal()), "INR"));
    for (String currency : List.of("USD", "EUR", "GBP", "INR", "JPY", "BHD")) {
      var price = Money.ofMinor(minor, currency);
      var breakdown = PriceBreakdown.of(price, sheet);
      var amounts = breakdown.shares().stream().map(PriceBreakdown.Share::amount).toList();
      assertEquals(price, Money.sum(currency, amounts));
    }
  }

  @Test
  void tells_the_makers_pay_in_her_own_currency() {
    var sheet =
        CostSheet.in("INR")
            .gives(CostReceiver.MAKER_PAY, Money.of("960", "INR"))
            .gives(CostReceiver.MATERIAL, Money.of("320", "INR"));
    var breakdown = PriceBreakdown.of(Money.of("40.00", "USD"), sheet);
    assertEquals(Money.of("960", "INR"), breakdown.makerPay());
    assertEquals(Money.of("30.00", "USD"), breakdown.shares().get(1).amount());
    assertEquals(75, breakdown.shares().get(1).percent());
  }
}
