package org.loomhive.wage.price;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.loomhive.catalog.AProduct;
import org.loomhive.catalog.CostReceiver;
import org.loomhive.catalog.CostSheet;
import org.loomhive.catalog.Variant;
import org.loomhive.catalog.Variants;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.ActorRefusal;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.kernel.Sku;
import org.loomhive.material.ALot;
import org.loomhive.membership.ACooperative;
import org.loomhive.membership.Cooperative;
import org.loomhive.wage.WageRefusal;
import org.loomhive.wage.rate.AFloor;
import org.loomhive.wage.rate.RateRefusal;
import org.loomhive.workbench.TestHouse;

/** A shawl of ten hours at 78.00: its maker has at least 780.00. */
class WritePricesTest {
  private final Cooperative cooperative = ACooperative.inMeghalaya();
  private final Actor manager = ALot.manager(cooperative.ref());
  private final Sku sku = AProduct.madeToOrder(cooperative).sku();
  private final WritePrices writing = TestHouse.get(WritePrices.class);

  @BeforeEach
  void it_was_timed() {
    AFloor.ofMeghalaya();
    AFloor.timed(sku, 600);
  }

  @Test
  void a_sheet_and_prices_that_pay_her_the_floor_are_kept_and_stand_on_the_shelf() {
    write(sheet("780", "420"), "1200.00");
    assertEquals(inr("780"), piece().costSheet().makerPay());
    assertEquals(inr("1200"), piece().priceIn("INR"));
    assertEquals(Money.of("120", "USD"), piece().priceIn("USD"));
  }

  @Test
  void a_sheet_that_pays_her_less_is_refused_with_the_figures() {
    var before = piece().costSheet().makerPay();
    var no = assertRefused(WageRefusal.MAKER_PAY_UNDER_FLOOR, sheet("779.50", "420"), "1300");
    assertEquals(List.of(inr("779.50"), inr("780"), 600, inr("78")), no.arguments());
    assertEquals(before, piece().costSheet().makerPay());
  }

  @Test
  void a_price_of_which_her_share_is_less_is_refused_with_the_figures() {
    var no = assertRefused(WageRefusal.PRICE_UNDER_FLOOR, sheet("780", "420"), "1199");
    assertEquals(inr("1199"), no.arguments().get(0));
    assertEquals(inr("779.35"), no.arguments().get(1));
    assertEquals(inr("780"), no.arguments().get(2));
  }

  @Test
  void a_piece_that_nobody_timed_and_a_price_of_nothing_are_refused() {
    var untimed = AProduct.madeToOrder(cooperative).sku();
    var no =
        assertThrows(
            Refused.class, () -> writing.write(untimed, sheet("2000", "9"), List.of(), manager));
    assertEquals(RateRefusal.NOT_TIMED, no.reason());
    assertRefused(WageRefusal.PRICE_NOT_POSITIVE, sheet("780", "420"), "0");
    var floor = TestHouse.get(PriceFloor.class);
    var variant = TestHouse.get(Variants.class).get(untimed);
    assertTrue(floor.least(variant, LocalDate.of(2026, 5, 1)).isEmpty());
  }

  @Test
  void only_its_own_manager_writes_prices() {
    var quality = new Actor("S-Q", Set.of(Role.QUALITY), Set.of(cooperative.ref()));
    var no =
        assertThrows(
            Refused.class, () -> writing.write(sku, sheet("780", "420"), List.of(), quality));
    assertEquals(ActorRefusal.NOT_YOUR_ROLE, no.reason());
    var far = ALot.manager(ACooperative.inMeghalaya().ref());
    assertThrows(NotFound.class, () -> writing.write(sku, sheet("780", "420"), List.of(), far));
  }

  private void write(CostSheet sheet, String rupees) {
    writing.write(sku, sheet, List.of(inr(rupees)), manager);
  }

  private Refused assertRefused(WageRefusal why, CostSheet sheet, String rupees) {
    var no = assertThrows(Refused.class, () -> write(sheet, rupees));
    assertEquals(why, no.reason());
    return no;
  }

  private Variant piece() {
    return TestHouse.get(Variants.class).get(sku);
  }

  private static CostSheet sheet(String maker, String others) {
    return CostSheet.in("INR")
        .gives(CostReceiver.MAKER_PAY, inr(maker))
        .gives(CostReceiver.MATERIAL, inr(others));
  }

  private static Money inr(String amount) {
    return Money.of(amount, "INR");
  }
}
