package org.loomhive.wage.price;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.loomhive.catalog.AProduct;
import org.loomhive.catalog.CatalogRefusal;
import org.loomhive.catalog.CostReceiver;
import org.loomhive.catalog.CostSheet;
import org.loomhive.catalog.PriceBreakdown;
import org.loomhive.catalog.Variants;
import org.loomhive.catalog.edit.EditVariants;
import org.loomhive.catalog.price.LeastPrice;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Sku;
import org.loomhive.material.ALot;
import org.loomhive.membership.ACooperative;
import org.loomhive.membership.Cooperative;
import org.loomhive.wage.WageRefusal;
import org.loomhive.wage.rate.AFloor;
import org.loomhive.workbench.TestHouse;

/** A shawl of ten hours at 78.00. The last rate that is known says that one euro is 100 rupees. */
class OneFloorTest {
  private static final LocalDate RATE_DAY = LocalDate.of(2020, 1, 1);
  private final Cooperative cooperative = ACooperative.inMeghalaya();
  private final Actor manager = ALot.manager(cooperative.ref());
  private final Sku sku = AProduct.madeToOrder(cooperative).sku();
  private final WritePrices office = TestHouse.get(WritePrices.class);
  private final EditVariants editor = TestHouse.get(EditVariants.class);

  @BeforeEach
  void it_was_timed() {
    AFloor.ofMeghalaya();
    AFloor.timed(sku, 600);
  }

  @Test
  void a_price_abroad_under_material_and_pay_is_refused_by_the_last_rate_however_old() {
    var no = refused(() -> write(sheet("780", "420"), inr("1300"), eur("11.99")));
    assertEquals(CatalogRefusal.PRICE_BELOW_FLOOR_ABROAD, no.reason());
    assertEquals(List.of(eur("11.99"), inr("1200"), eur("12.00"), RATE_DAY), no.arguments());
    write(sheet("780", "420"), inr("1300"), eur("12.00"));
  }

  @Test
  void a_dearer_sheet_is_refused_while_any_price_lies_under_it() {
    write(sheet("780", "420"), inr("2000"), eur("12.50"));
    var no = refused(() -> write(sheet("780", "480"), inr("2000")));
    assertEquals(CatalogRefusal.PRICE_BELOW_FLOOR_ABROAD, no.reason());
    var pay = Optional.of(inr("780"));
    no = refused(() -> editor.costs(sku, sheet("780", "480"), pay, manager));
    assertEquals(eur("12.50"), no.arguments().get(0));
  }

  @Test
  void the_editor_asks_for_the_piece_rate_as_the_office_does() {
    var slow = AProduct.madeToOrder(cooperative).sku();
    AFloor.timed(slow, 800);
    var no = refused(() -> editor.price(slow, List.of(inr("9800")), manager));
    assertEquals(WageRefusal.MAKER_PAY_UNDER_FLOOR, no.reason());
    assertEquals(inr("9900"), TestHouse.get(Variants.class).get(slow).priceIn("INR"));
  }

  @Test
  void without_any_rate_nothing_is_sold_abroad() {
    var elsewhere = CostSheet.in("LAK").gives(CostReceiver.MAKER_PAY, Money.of("9000", "LAK"));
    var least = TestHouse.get(LeastPrice.class);
    var no = refused(() -> least.require(eur("900"), elsewhere));
    assertEquals(CatalogRefusal.NO_RATE_FOR_PRICE, no.reason());
  }

  @Test
  void of_a_price_that_is_less_than_the_sheet_material_and_makers_have_all_of_theirs() {
    var sheet = sheet("900", "300").gives(CostReceiver.PLATFORM, inr("200"));
    var shared = PriceBreakdown.of(inr("1250"), sheet);
    assertEquals(inr("1200"), shared.floor());
    assertEquals(
        List.of(inr("300"), inr("900"), inr("50")),
        shared.shares().stream().map(PriceBreakdown.Share::amount).toList());
  }

  private void write(CostSheet sheet, Money... prices) {
    office.write(sku, sheet, List.of(prices), manager);
  }

  private static Refused refused(Runnable deed) {
    return assertThrows(Refused.class, deed::run);
  }

  private static CostSheet sheet(String maker, String material) {
    return CostSheet.in("INR")
        .gives(CostReceiver.MAKER_PAY, inr(maker))
        .gives(CostReceiver.MATERIAL, inr(material));
  }

  private static Money inr(String amount) {
    return Money.of(amount, "INR");
  }

  private static Money eur(String amount) {
    return Money.of(amount, "EUR");
  }
}
