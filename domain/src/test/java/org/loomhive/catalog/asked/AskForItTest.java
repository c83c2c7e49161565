package org.loomhive.catalog.asked;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.loomhive.catalog.AProduct;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.Sku;
import org.loomhive.membership.ACooperative;
import org.loomhive.workbench.TestHouse;

class AskForItTest {
  private final AskForIt ask = TestHouse.get(AskForIt.class);
  private final AskedFor asked = TestHouse.get(AskedFor.class);

  @Test
  void who_asks_is_counted_and_the_same_form_only_once() {
    var basket = AProduct.readyInStock(0).sku();
    ask.ask(basket, "one");
    ask.ask(basket, "one");
    ask.ask(basket, "other");
    assertEquals(2, asked.times(basket));
  }

  @Test
  void what_is_most_wanted_stands_first_for_its_cooperative_alone() {
    var maker = ACooperative.inMeghalaya();
    var shawl = AProduct.madeToOrder(maker).sku();
    var stole = AProduct.madeToOrder(maker).sku();
    ask.ask(shawl, "a");
    ask.ask(stole, "b");
    ask.ask(stole, "c");
    var rows = asked.of(maker.ref());
    assertEquals(List.of(stole, shawl), rows.stream().map(AskedFor.Row::sku).toList());
    assertEquals(2, rows.get(0).times());
    assertEquals(List.of(), asked.of(ACooperative.inMeghalaya().ref()));
  }

  @Test
  void what_there_is_not_cannot_be_asked_for() {
    assertThrows(NotFound.class, () -> ask.ask(Sku.random(), "a"));
  }
}
