package org.loomhive.ordering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.loomhive.catalog.AProduct;
import org.loomhive.catalog.told.TranslateProduct;
import org.loomhive.delivery.DeliveryRefusal;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.language.Language;
import org.loomhive.kernel.language.Named;
import org.loomhive.workbench.TestHouse;

/** Why a piece may not go somewhere names piece and country so that any language can say them. */
class ReasonInHerLanguageTest {
  @Test
  void what_may_not_go_somewhere_is_named_as_it_is_called_in_each_language() {
    var honey = AProduct.honeyInStock(3);
    var translate = TestHouse.get(TranslateProduct.class);
    var seen = translate.seen(honey.product());
    var words = new TranslateProduct.Written(Language.DE, seen, Map.of("NAME", "Waldhonig"));
    translate.write(honey.product().slug(), words, Actor.system());
    var basket = AnOrder.basketWith(honey);
    var place = TestHouse.get(PlaceOrder.class);
    var no = assertThrows(Refused.class, () -> place.place(AnOrder.checkout(basket)));
    assertEquals(DeliveryRefusal.MAY_NOT_ENTER_FOOD_OF_ANIMAL_ORIGIN, no.reason());
    var named = new Named(honey.product().name(), Map.of(Language.DE, "Waldhonig"));
    assertEquals(named, no.arguments().get(0));
    assertEquals("Waldhonig", named.in(Language.DE));
    assertEquals(honey.product().name(), named.in(Language.FR));
    assertEquals(new Locale("", "DE"), no.arguments().get(1));
  }
}
