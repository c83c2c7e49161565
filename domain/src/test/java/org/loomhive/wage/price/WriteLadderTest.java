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
import org.loomhive.catalog.CatalogRefusal;
import org.loomhive.catalog.CostReceiver;
import org.loomhive.catalog.CostSheet;
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
import org.loomhive.wholesale.WholesaleRefusal;
import org.loomhive.wholesale.price.Ladder;
import org.loomhive.wholesale.price.Ladders;
import org.loomhive.workbench.TestHouse;

/**
 * A shawl for 2,000.00: material 400, its maker 800 (780 is the floor of its ten hours), payment
 * 80, way out 120, cooperative and house 600.
 */
class WriteLadderTest {
  private final Cooperative cooperative = ACooperative.inMeghalaya();
  private final Actor manager = ALot.manager(cooperative.ref());
  private final Sku sku = AProduct.madeToOrder(cooperative).sku();
  private final WriteLadder writing = TestHouse.get(WriteLadder.class);
  private final Ladders ladders = TestHouse.get(Ladders.class);

  @BeforeEach
  void it_was_timed_and_priced() {
    AFloor.ofMeghalaya();
    AFloor.timed(sku, 600);
    TestHouse.get(WritePrices.class).write(sku, sheet(), List.of(inr("2000")), manager);
  }

  @Test
  void a_ladder_takes_the_place_of_the_one_before_in_its_currency() {
    write("1 1900", "6 1800");
    write("1 1850");
    assertEquals(List.of(band("1 1850")), ladders.find(sku, "INR").orElseThrow().bands());
    assertTrue(ladders.find(sku, "USD").isEmpty());
    writing.remove(sku, "INR", manager);
    assertTrue(ladders.find(sku, "INR").isEmpty());
  }

  /** 1,375.00: the payment costs 55.00, the way 120.00, and 1,200.00 are left to the last coin. */
  @Test
  void the_lowest_band_eats_all_of_the_margin_and_nothing_of_the_pay() {
    write("1 1900", "48 1375");
    var no = assertRefused(WageRefusal.BAND_UNDER_FLOOR, "1 1900", "48 1374.99");
    assertEquals(List.of(inr("1374.99"), inr("175"), inr("1199.99"), inr("1200")), no.arguments());
    assertEquals(inr("1375"), ladders.find(sku, "INR").orElseThrow().lowest());
  }

  @Test
  void under_material_and_pay_it_is_refused_in_the_currency_of_the_makers_at_once() {
    assertRefused(CatalogRefusal.PRICE_BELOW_FLOOR, "1 1199");
    assertRefused(CatalogRefusal.NO_PRICE, "1 0");
  }

  @Test
  void what_everybody_pays_less_for_no_company_pays() {
    assertRefused(WholesaleRefusal.NOT_CHEAPER_THAN_SHOP, "1 2000.01");
    write("1 2000", "6 1900");
  }

  @Test
  void a_piece_that_nobody_timed_has_no_ladder() {
    var untimed = AProduct.madeToOrder(cooperative).sku();
    var bands = List.of(band("1 9000"));
    var no = assertThrows(Refused.class, () -> writing.write(untimed, bands, manager));
    assertEquals(RateRefusal.NOT_TIMED, no.reason());
  }

  @Test
  void of_what_is_one_of_a_kind_there_are_no_many() {
    var only = AProduct.oneOfAKind().sku();
    var bands = List.of(band("1 9"));
    var no = assertThrows(Refused.class, () -> writing.write(only, bands, Actor.system()));
    assertEquals(WholesaleRefusal.NOT_OF_MANY, no.reason());
  }

  @Test
  void only_its_own_manager_or_the_network_writes_it() {
    var quality = new Actor("S-Q", Set.of(Role.QUALITY), Set.of(cooperative.ref()));
    var bands = List.of(band("1 1900"));
    var no = assertThrows(Refused.class, () -> writing.write(sku, bands, quality));
    assertEquals(ActorRefusal.NOT_YOUR_ROLE, no.reason());
    var far = ALot.manager(ACooperative.inMeghalaya().ref());
    assertThrows(NotFound.class, () -> writing.write(sku, bands, far));
  }

  @Test
  void a_sheet_that_pays_too_little_is_refused_whatever_the_band() {
    var floor = TestHouse.get(PriceFloor.class);
    var piece = TestHouse.get(Variants.class).get(sku).isSharedBy(poor());
    var no =
        assertThrows(
            Refused.class, () -> floor.requireOfMany(piece, inr("1900"), LocalDate.of(2026, 5, 1)));
    assertEquals(WageRefusal.MAKER_PAY_UNDER_FLOOR, no.reason());
  }

  private void write(String... bands) {
    writing.write(sku, java.util.Arrays.stream(bands).map(WriteLadderTest::band).toList(), manager);
  }

  private Refused assertRefused(Enum<?> why, String... bands) {
    var no = assertThrows(Refused.class, () -> write(bands));
    assertEquals(why, no.reason());
    return no;
  }

  private static Ladder.Band band(String text) {
    var parts = text.split(" ");
    return new Ladder.Band(Integer.parseInt(parts[0]), inr(parts[1]));
  }

  private static CostSheet sheet() {
    return poor().gives(CostReceiver.MAKER_PAY, inr("100"));
  }

  private static CostSheet poor() {
    return CostSheet.in("INR")
        .gives(CostReceiver.MATERIAL, inr("400"))
        .gives(CostReceiver.MAKER_PAY, inr("700"))
        .gives(CostReceiver.COOPERATIVE_SHARE, inr("400"))
        .gives(CostReceiver.PLATFORM, inr("200"))
        .gives(CostReceiver.PAYMENT_COST, inr("80"))
        .gives(CostReceiver.EXPORT_RESERVE, inr("120"));
  }

  private static Money inr(String amount) {
    return Money.of(amount, "INR");
  }
}
