package org.loomhive.ordering.parcel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.loomhive.catalog.AProduct;
import org.loomhive.catalog.Variant;
import org.loomhive.delivery.papers.AConsignor;
import org.loomhive.delivery.papers.CustomsRecord;
import org.loomhive.delivery.papers.CustomsRecords;
import org.loomhive.delivery.papers.PapersRefusal;
import org.loomhive.delivery.papers.PostalForm;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Refused;
import org.loomhive.ordering.AnOrder;
import org.loomhive.ordering.Order;
import org.loomhive.ordering.Orders;
import org.loomhive.ordering.PackLines;
import org.loomhive.ordering.Packing;
import org.loomhive.workbench.DatabaseAccounts;
import org.loomhive.workbench.TestHouse;

class CloseParcelTest {
  private static final int GRAMS = 1500;
  private final CloseParcel close = TestHouse.get(CloseParcel.class);

  @Test
  void a_closed_parcel_has_one_record_that_says_what_lies_in_it() {
    var order = orderOf(3, 3);
    var record = close(order, 2, GRAMS);
    assertEquals(2, record.pieces());
    assertEquals(2 * 600, record.netGrams());
    assertEquals(GRAMS, record.grossGrams());
    assertEquals(Money.of("80.00", "USD"), record.value());
    assertEquals("460211", record.lines().get(0).hsCode());
    assertEquals("IN", record.lines().get(0).origin());
    assertEquals("DAP", record.terms());
    assertEquals("Anna Beispiel", record.toName());
    assertTrue(record.goesAbroad());
  }

  @Test
  void closing_the_same_again_gives_the_same_record_and_the_next_parcel_the_next_number() {
    var order = orderOf(3, 3);
    var first = close(order, 2, GRAMS);
    var second = close(order, 1, GRAMS);
    var same = new Packing.ToPack(second.parcel(), Map.of(1, 1), GRAMS);
    var again = close.close(order.number(), same, Actor.system());
    assertEquals(second.invoiceNumber(), again.invoiceNumber());
    assertEquals(runningNumber(first) + 1, runningNumber(second));
    assertTrue(first.invoiceNumber().length() <= 16);
  }

  @Test
  void an_opened_parcel_keeps_its_record_and_the_new_one_has_its_own() {
    var order = orderOf(2, 2);
    var first = close(order, 2, GRAMS);
    TestHouse.get(PackLines.class).open(order.number(), first.parcel(), Actor.system());
    var second = close(order, 1, 800);
    assertEquals(2, TestHouse.get(CustomsRecords.class).get(order.number(), 1).pieces());
    assertEquals(1, TestHouse.get(CustomsRecords.class).get(order.number(), 2).pieces());
    assertFalse(first.invoiceNumber().equals(second.invoiceNumber()));
  }

  @Test
  void what_is_written_later_about_the_sender_does_not_change_an_old_record() {
    var basket = basket(1);
    var order = AnOrder.paid(basket);
    var maker = basket.product().cooperative();
    close(order, 1, GRAMS);
    AConsignor.of(maker, "Renamed Weavers");
    var kept = TestHouse.get(CustomsRecords.class).get(order.number(), 1);
    assertEquals("Test Weavers", kept.consignor().name());
  }

  @Test
  void no_site_changes_or_removes_a_record() throws SQLException {
    var order = orderOf(1, 1);
    close(order, 1, GRAMS);
    try (var admin = TestHouse.connect(DatabaseAccounts.COMMERCE, DatabaseAccounts.ADMIN);
        var sql = admin.createStatement()) {
      for (String table : List.of("customs_record", "customs_record_line", "consignor")) {
        assertThrows(SQLException.class, () -> sql.executeUpdate("DELETE FROM " + table));
      }
      for (String change : List.of("customs_record SET terms = 'DDP'", "consignor SET name = ''"))
        assertThrows(SQLException.class, () -> sql.executeUpdate("UPDATE " + change));
    }
  }

  @Test
  void without_a_sender_nothing_is_packed_either() {
    var order = AnOrder.paid(AProduct.readyInStock(1));
    var no = assertThrows(Refused.class, () -> close(order, 1, GRAMS));
    assertEquals(PapersRefusal.NO_CONSIGNOR, no.reason());
    assertTrue(TestHouse.get(Orders.class).get(order.number()).parcels().isEmpty());
  }

  @Test
  void letters_that_a_paper_cannot_show_are_refused_in_words_and_nothing_is_packed() {
    var order = AnOrder.paidBy("রীনা দাস", basket(1)).number();
    var what = new Packing.ToPack(1, Map.of(1, 1), GRAMS);
    var no = assertThrows(Refused.class, () -> close.close(order, what, Actor.system()));
    assertEquals(PapersRefusal.RECEIVER_IN_OTHER_LETTERS, no.reason());
    assertTrue(TestHouse.get(Orders.class).get(order).parcels().isEmpty());
    var latin = List.of("Rina Das", "Beispielweg 1", "10115 Berlin");
    var record = close.close(order, what, latin, Actor.system());
    assertEquals("Rina Das", record.toName());
    assertEquals(latin.subList(1, 3), record.toLines());
  }

  /** 300 special drawing rights are USD 408 here; ten baskets cost USD 400. */
  @ParameterizedTest
  @CsvSource({"10, 2000, CN22", "10, 2001, CN23", "11, 2000, CN23"})
  void the_short_form_is_for_what_is_light_and_of_little_worth(
      int pieces, int grams, PostalForm form) {
    AConsignor.sdrIsKnown();
    var order = orderOf(pieces, pieces);
    assertEquals(form, close(order, pieces, grams).form());
  }

  @ParameterizedTest
  @CsvSource({"1200, 1400, false", "1200, 700, true", "1200, 2400, true", "90, 350, false"})
  void a_weight_that_does_not_fit_the_pieces_is_far_off(int net, int gross, boolean isFarOff) {
    assertEquals(isFarOff, new ParcelWeight(net, gross).isFarOff());
  }

  @Test
  void what_can_leave_is_on_the_pick_list_until_it_is_packed() {
    var basket = basket(2);
    var order = AnOrder.paid(basket, basket);
    var maker = basket.product().cooperative();
    var list = TestHouse.get(PickList.class);
    assertEquals(order.number(), list.of(maker, 0, 9).get(0).orderNumber());
    close(order, 1, GRAMS);
    assertEquals(1, list.of(maker, 0, 9).get(0).packable());
    close(order, 1, GRAMS);
    assertEquals(List.of(), list.of(maker, 0, 9));
  }

  @Test
  void a_parcel_that_several_close_at_once_is_closed_once_and_has_one_record() throws Exception {
    var order = orderOf(4, 4);
    var what = new Packing.ToPack(1, Map.of(1, 2), GRAMS);
    Callable<String> work = () -> close.close(order.number(), what, Actor.system()).invoiceNumber();
    var workers = Executors.newFixedThreadPool(4);
    var invoices = new HashSet<String>();
    for (var one : workers.invokeAll(Collections.nCopies(4, work))) invoices.add(one.get());
    workers.shutdown();
    assertEquals(1, invoices.size());
    var now = TestHouse.get(Orders.class).get(order.number());
    assertEquals(1, now.parcels().size());
    assertEquals(2, now.line(1).unpacked());
  }

  private CustomsRecord close(Order order, int pieces, int grams) {
    var next = TestHouse.get(Orders.class).get(order.number()).nextParcel();
    return close.close(
        order.number(), new Packing.ToPack(next, Map.of(1, pieces), grams), Actor.system());
  }

  private static Variant basket(int inStock) {
    var basket = AProduct.readyInStock(inStock);
    AConsignor.of(basket.product().cooperative(), "Test Weavers");
    return basket;
  }

  private static Order orderOf(int pieces, int inStock) {
    var baskets = new Variant[pieces];
    Arrays.fill(baskets, basket(inStock));
    return AnOrder.paid(baskets);
  }

  private static int runningNumber(CustomsRecord record) {
    return Integer.parseInt(record.invoiceNumber().replaceFirst(".*-", ""));
  }
}
