package org.loomhive.provenance.honey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.loomhive.catalog.AProduct;
import org.loomhive.catalog.MaterialShare;
import org.loomhive.catalog.Products;
import org.loomhive.catalog.Variant;
import org.loomhive.catalog.Variants;
import org.loomhive.kernel.LotNumber;
import org.loomhive.kernel.Quantity;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Unit;
import org.loomhive.material.ALot;
import org.loomhive.material.MaterialLots;
import org.loomhive.material.MaterialRefusal;
import org.loomhive.material.origin.LotCountries;
import org.loomhive.membership.ACooperative;
import org.loomhive.membership.Cooperative;
import org.loomhive.membership.Skill;
import org.loomhive.production.AWorkOrder;
import org.loomhive.production.Recipe;
import org.loomhive.production.Recipes;
import org.loomhive.production.WorkOrder;
import org.loomhive.production.recipe.RecipeEvidence;
import org.loomhive.workbench.TestHouse;

/** The label of jars names the countries of the lots in them, however often they were blended. */
class TellOriginTest {
  private final TellOrigin tell = TestHouse.get(TellOrigin.class);
  private final LotCountries countries = TestHouse.get(LotCountries.class);
  private final Cooperative home = ACooperative.inMeghalaya();

  @Test
  void a_blend_a_part_and_a_lot_from_elsewhere_are_followed_to_their_countries() {
    var indian = lot("IN");
    var bought = lot("NP");
    var blending = jars();
    allocate(blending, indian, "1");
    allocate(blending, bought, "3");
    var blend = lot(null);
    var part = lot(null);
    var lots = TestHouse.get(MaterialLots.class);
    var manager = ALot.manager(home.ref());
    TestHouse.inTransaction(() -> lots.lock(blend, manager).madeIn(blending.number()));
    TestHouse.inTransaction(() -> lots.lock(part, manager).partOf(lots.find(bought).orElseThrow()));
    var work = jars();
    allocate(work, blend, "2");
    allocate(work, part, "2");
    var origin = tell.of(work.number()).orElseThrow();
    assertEquals(List.of(new OriginShare("NP", 88), new OriginShare("IN", 12)), origin.shares());
  }

  @Test
  void as_long_as_one_lot_has_no_country_nothing_is_said_but_which_one_it_is() {
    var work = jars();
    allocate(work, lot("IN"), "1");
    var bare = lot(null);
    allocate(work, bare, "1");
    var origin = tell.of(work.number()).orElseThrow();
    assertEquals(List.of(bare), origin.unknown());
    var say = TestHouse.get(SayOrigin.class);
    var no = assertThrows(Refused.class, () -> say.say(work.number(), ALot.manager(home.ref())));
    assertEquals(OriginRefusal.ORIGIN_NOT_KNOWN, no.reason());
  }

  @Test
  void yarn_needs_no_label_and_a_country_is_one_that_there_is() {
    assertTrue(tell.of(AWorkOrder.open(home).number()).isEmpty());
    var lot = lot("IN");
    var no = assertThrows(Refused.class, () -> countries.note(lot, "XX", ALot.manager(home.ref())));
    assertEquals(MaterialRefusal.NO_SUCH_COUNTRY, no.reason());
    countries.note(lot, " bt ", ALot.manager(home.ref()));
    assertEquals("BT", countries.of(lot).orElseThrow());
  }

  @Test
  void what_was_found_is_put_on_the_page_of_the_piece() {
    var work = jars();
    allocate(work, lot("IN"), "1");
    allocate(work, lot("BT"), "3");
    TestHouse.get(SayOrigin.class).say(work.number(), ALot.manager(home.ref()));
    var slug = TestHouse.get(Variants.class).get(work.sku()).product().slug();
    var told = TestHouse.get(Products.class).get(slug).materials();
    assertEquals(
        List.of("Cane 53 BT", "Cane 17 IN", "Bamboo 30"),
        told.stream().map(MaterialShare::written).toList(),
        "the heaviest material of the test piece");
  }

  /** Of a piece that needs four kilograms. */
  private WorkOrder jars() {
    var variant = piece();
    var recipe =
        new Recipe(variant.sku(), 60, Skill.BEEKEEPING)
            .with(ALot.honey().code(), Quantity.of("4", Unit.KILOGRAM), 1)
            .restsOn(RecipeEvidence.estimated("Two keepers", LocalDate.of(2026, 1, 5)));
    TestHouse.get(Recipes.class).add(recipe);
    return AWorkOrder.fresh(TestHouse.get(Recipes.class).get(variant.sku()), home);
  }

  private Variant piece() {
    return AProduct.madeToOrder(home);
  }

  private static void allocate(WorkOrder work, LotNumber lot, String kilograms) {
    AWorkOrder.allocate(work, lot, kilograms);
  }

  /** Five kilograms. */
  private LotNumber lot(String country) {
    var number = ALot.ofHoney(home.ref());
    if (country != null) countries.note(number, country, ALot.manager(home.ref()));
    return number;
  }
}
