package org.loomhive.delivery.papers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.workbench.TestHouse;

class PostalFormsTest {
  private static final LocalDate DAY = LocalDate.of(2019, 5, 6);
  private final PostalForms forms = TestHouse.get(PostalForms.class);

  @Test
  void a_rate_counts_from_its_day_on_and_a_slip_is_put_right_on_the_same_day() {
    write("GBP", "1.02", DAY);
    write("GBP", "10.2", DAY.plusDays(1));
    write("GBP", "1.04", DAY.plusDays(1));
    assertEquals(0, new BigDecimal("1.02").compareTo(units("GBP", DAY)));
    assertEquals(0, new BigDecimal("1.04").compareTo(units("GBP", DAY.plusDays(9))));
  }

  @Test
  void three_hundred_drawing_rights_still_go_with_the_short_form() {
    write("EUR", "1.17", DAY);
    assertEquals(PostalForm.CN22, forms.abroad(Money.of("351.00", "EUR"), 2000, DAY));
    assertEquals(PostalForm.CN23, forms.abroad(Money.of("351.01", "EUR"), 2000, DAY));
    assertEquals(PostalForm.CN23, forms.abroad(Money.of("351.00", "EUR"), 2001, DAY));
  }

  @Test
  void where_no_rate_is_known_the_long_form_is_right() {
    assertEquals(PostalForm.CN23, forms.abroad(Money.of("1.00", "INR"), 10, DAY));
  }

  @Test
  void only_the_administrator_of_the_network_writes_rates_and_senders() {
    var manager = new Actor("S-1", Set.of(Role.MANAGER), Set.of());
    var rate = new SdrRate("USD", BigDecimal.ONE, DAY);
    assertThrows(Refused.class, () -> forms.write(rate, "test", manager));
    var sender = AConsignor.named(null, "Somebody");
    assertThrows(Refused.class, () -> TestHouse.get(Consignors.class).write(sender, manager));
  }

  private void write(String currency, String units, LocalDate day) {
    forms.write(new SdrRate(currency, new BigDecimal(units), day), "test", Actor.system());
  }

  private BigDecimal units(String currency, LocalDate day) {
    return forms.rate(currency, day).orElseThrow().units();
  }
}
