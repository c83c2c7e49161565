package org.loomhive.wage.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.loomhive.catalog.list.ListColumn.ONE_OF_A_KIND;
import static org.loomhive.catalog.list.ListColumn.READINESS;
import static org.loomhive.catalog.list.ListColumn.SKU;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.loomhive.badge.BadgeRefusal;
import org.loomhive.catalog.AProduct;
import org.loomhive.catalog.CatalogRefusal;
import org.loomhive.catalog.MaterialShare;
import org.loomhive.catalog.Products;
import org.loomhive.catalog.Variant;
import org.loomhive.catalog.Variants;
import org.loomhive.catalog.list.Finding;
import org.loomhive.catalog.list.ListColumn;
import org.loomhive.catalog.list.ListRef;
import org.loomhive.catalog.list.ListRefusal;
import org.loomhive.catalog.list.ListedRow;
import org.loomhive.catalog.list.RowOutcome;
import org.loomhive.catalog.list.RowOutcome.What;
import org.loomhive.catalog.list.SendList;
import org.loomhive.catalog.list.SentLists;
import org.loomhive.catalog.list.WrittenCells;
import org.loomhive.catalog.price.PriceHistory;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.kernel.Sku;
import org.loomhive.membership.ACooperative;
import org.loomhive.membership.Cooperative;
import org.loomhive.wage.WageRefusal;
import org.loomhive.wage.rate.AFloor;
import org.loomhive.workbench.TestHouse;
import org.loomhive.workbench.TimeMachine;

/** What becomes of a list of the catalogue, from the sender's file to the shelf. */
class TakeListTest {
  private final Cooperative cooperative = ACooperative.inMeghalaya();
  private final Actor manager =
      new Actor("S-LIST", Set.of(Role.MANAGER), Set.of(cooperative.ref()));
  private final SendList send = TestHouse.get(SendList.class);
  private final SentLists lists = TestHouse.get(SentLists.class);
  private final String slug = "list-" + UUID.randomUUID();

  @AfterEach
  void comeBack() {
    TimeMachine.comeBack();
  }

  @Test
  void a_new_product_is_only_looked_at_until_somebody_has_it_taken() {
    var rows = List.of(row(1, fresh("Small")), row(2, onlyVariant("Large")));
    var ref = lookedAt(rows, manager);
    assertEquals(List.of(What.FRESH, What.FRESH), whats(ref));
    assertTrue(TestHouse.get(Products.class).find(slug).isEmpty());
    taken(ref);
    var made = TestHouse.get(Products.class).get(slug);
    assertEquals(List.of("Small", "Large"), made.variants().stream().map(Variant::label).toList());
    assertEquals(Optional.of("IN-AS"), made.materials().get(0).origin());
    assertEquals(List.of(70, 30), made.materials().stream().map(MaterialShare::percent).toList());
    assertEquals(Optional.of(Money.of("45.50", "USD")), made.variants().get(0).findPrice("USD"));
    assertEquals("4602112000", made.variants().get(0).customs().hsCode());
  }

  @Test
  void the_same_file_sent_twice_changes_nothing() {
    var rows = List.of(row(1, fresh("Small")), row(2, onlyVariant("Large")));
    taken(lookedAt(rows, manager));
    var before = TestHouse.get(Products.class).get(slug).version();
    var again = lookedAt(rows, manager);
    assertEquals(List.of(What.SAME, What.SAME), whats(again));
    taken(again);
    var after = TestHouse.get(Products.class).get(slug);
    assertEquals(before, after.version());
    assertEquals(2, after.variants().size());
    var sku = after.variants().get(0).sku();
    assertEquals(1, TestHouse.get(PriceHistory.class).of(sku, "USD").size());
  }

  @Test
  void what_the_house_wrote_itself_comes_back_as_the_same() {
    var piece = AProduct.madeToOrder(cooperative);
    var ref = lookedAt(List.of(new ListedRow(1, WrittenCells.of(piece))), manager);
    assertEquals(List.of(What.SAME), whats(ref));
  }

  @Test
  void a_price_that_is_another_says_what_it_was_and_stands_on_the_shelf_and_in_the_history() {
    var piece = AProduct.madeToOrder(cooperative);
    TimeMachine.travelTo(TimeMachine.now().plus(Duration.ofDays(1)));
    var ref = lookedAt(List.of(bare(1, piece.sku(), ListColumn.PRICE_USD, "125")), manager);
    var told = outcomes(ref).get(0);
    assertEquals(What.CHANGED, told.what());
    var change = told.findings().get(0);
    assertEquals(ListColumn.PRICE_USD, change.column());
    assertEquals(List.of("120.00", "125.00"), change.values());
    taken(ref);
    assertEquals(Money.of("125", "USD"), variant(piece.sku()).priceIn("USD"));
    assertEquals(2, TestHouse.get(PriceHistory.class).of(piece.sku(), "USD").size());
  }

  @Test
  void products_that_are_taken_together_each_have_their_own_price_and_history() {
    var pieces = Stream.generate(() -> AProduct.madeToOrder(cooperative)).limit(3).toList();
    var rows = new ArrayList<ListedRow>();
    for (int i = 0; i < pieces.size(); i++)
      rows.add(bare(i + 1, pieces.get(i).sku(), ListColumn.PRICE_USD, "12" + i));
    TimeMachine.travelTo(TimeMachine.now().plus(Duration.ofDays(1)));
    taken(lookedAt(rows, manager));
    assertEquals(List.of("USD 120.00"), history(pieces.get(0)));
    assertEquals(List.of("USD 121.00", "USD 120.00"), history(pieces.get(1)));
    assertEquals(List.of("USD 122.00", "USD 120.00"), history(pieces.get(2)));
  }

  private static List<String> history(Variant piece) {
    return TestHouse.get(PriceHistory.class).of(piece.sku(), "USD").stream()
        .map(change -> change.price().toString())
        .toList();
  }

  @Test
  void a_list_says_of_what_there_is_no_other_and_never_of_what_is_made_to_order() {
    var made = AProduct.madeToOrder(cooperative).sku();
    var no = outcomes(lookedAt(List.of(bare(1, made, ONE_OF_A_KIND, "yes")), manager)).get(0);
    assertEquals(key(CatalogRefusal.ONLY_ONE_LIES_READY), no.findings().get(0).key());
    var both =
        new ListedRow(1, Map.of(SKU, made.value(), READINESS, "ready", ONE_OF_A_KIND, "Yes"));
    taken(lookedAt(List.of(both), manager));
    assertTrue(variant(made).isOneOfAKind());
    assertEquals("yes", WrittenCells.of(variant(made)).get(ONE_OF_A_KIND));
    taken(lookedAt(List.of(bare(1, made, ONE_OF_A_KIND, "no")), manager));
    assertFalse(variant(made).isOneOfAKind());
  }

  @Test
  void a_product_is_taken_whole_or_not_at_all() {
    var bad = onlyVariant("Large");
    bad.put(ListColumn.PRICE_USD, "=1+1");
    bad.put(ListColumn.WEIGHT_GRAMS, "much");
    var other = slug + "-other";
    var good = fresh("Only");
    good.put(ListColumn.PRODUCT, other);
    var ref = lookedAt(List.of(row(1, fresh("Small")), row(2, bad), row(3, good)), manager);
    assertEquals(List.of(What.REFUSED, What.REFUSED, What.FRESH), whats(ref));
    var told = outcomes(ref);
    assertEquals(key(ListRefusal.HELD_UP), told.get(0).findings().get(0).key());
    assertEquals(
        Set.of(ListColumn.PRICE_USD, ListColumn.WEIGHT_GRAMS),
        Set.copyOf(told.get(1).findings().stream().map(Finding::column).toList()));
    taken(ref);
    assertTrue(TestHouse.get(Products.class).find(slug).isEmpty());
    assertTrue(TestHouse.get(Products.class).find(other).isPresent());
  }

  @Test
  void words_that_claim_what_nothing_proves_are_refused_beside_their_cell() {
    var boastful = fresh("Small");
    boastful.put(ListColumn.CRAFT, "Plaited of organic cane.");
    var no = outcomes(lookedAt(List.of(row(1, boastful)), manager)).get(0);
    assertEquals(What.REFUSED, no.what());
    assertEquals(ListColumn.CRAFT, no.findings().get(0).column());
    assertEquals(key(BadgeRefusal.SAID_WITHOUT_PROOF), no.findings().get(0).key());
  }

  @Test
  void no_maker_falls_under_the_floor_by_a_list_and_the_figures_are_told() {
    var piece = AProduct.madeToOrder(cooperative);
    AFloor.ofMeghalaya();
    AFloor.timed(piece.sku(), 600);
    var less =
        lookedAt(List.of(bare(1, piece.sku(), ListColumn.COST_MAKER_PAY, "779.50")), manager);
    var no = outcomes(less).get(0).findings().get(0);
    assertEquals(ListColumn.COST_MAKER_PAY, no.column());
    assertEquals(key(WageRefusal.MAKER_PAY_UNDER_FLOOR), no.key());
    assertEquals(List.of("INR 779.50", "INR 780.00"), no.values().subList(0, 2));
    taken(less);
    assertEquals(Money.of("960", "INR"), variant(piece.sku()).costSheet().makerPay());
    var cheap = lookedAt(List.of(bare(1, piece.sku(), ListColumn.PRICE_INR, "1200")), manager);
    var price = outcomes(cheap).get(0).findings().get(0);
    assertEquals(key(CatalogRefusal.PRICE_BELOW_FLOOR), price.key());
    assertEquals(List.of("INR 1200.00", "INR 1270.00"), price.values());
  }

  @Test
  void costs_of_a_piece_that_nobody_timed_are_not_written() {
    var piece = AProduct.madeToOrder(cooperative);
    var row = bare(1, piece.sku(), ListColumn.COST_MAKER_PAY, "5000");
    var no = outcomes(lookedAt(List.of(row), manager)).get(0).findings().get(0);
    assertEquals(key(CatalogRefusal.PAY_NOT_KNOWN), no.key());
  }

  @Test
  void what_is_not_fit_to_be_sold_is_not_put_on_the_shelf() {
    var row = fresh("Small");
    row.put(ListColumn.ON_SHELF, "yes");
    var no = outcomes(lookedAt(List.of(row(1, row)), manager)).get(0).findings().get(0);
    assertEquals(ListColumn.ON_SHELF, no.column());
    assertEquals(key(CatalogRefusal.PRICES_MISSING), no.key());
  }

  @Test
  void what_belongs_to_others_is_not_touched() {
    var theirs = AProduct.madeToOrder();
    var rows = List.of(bare(1, theirs.sku(), ListColumn.PRICE_USD, "1.00"));
    var ref = lookedAt(rows, manager);
    assertEquals(
        key(ListRefusal.NO_SUCH_COOPERATIVE), outcomes(ref).get(0).findings().get(0).key());
    taken(ref);
    assertEquals(Money.of("120", "USD"), variant(theirs.sku()).priceIn("USD"));
    var stranger = new Actor("S-OTHER", Set.of(Role.MANAGER), Set.of());
    assertThrows(NotFound.class, () -> lists.get(ref, stranger));
    var reader = new Actor("S-READER", Set.of(Role.AUDITOR), Set.of());
    assertThrows(Refused.class, () -> send.send("x.csv", rows, reader));
  }

  @Test
  void each_cell_that_cannot_be_read_says_why() {
    var row = fresh("Small");
    row.put(ListColumn.KIND, "SOAP");
    row.put(ListColumn.MATERIALS, "Cane");
    row.put(ListColumn.HS_CODE, "12");
    row.put(ListColumn.PRICE_EUR, "1.001");
    row.put(ListColumn.PRICE_GBP, "0");
    row.put(ListColumn.CUSTOMS, "x".repeat(36));
    row.put(ListColumn.ON_SHELF, "perhaps");
    var keys =
        outcomes(lookedAt(List.of(row(1, row)), manager)).get(0).findings().stream()
            .map(Finding::key)
            .toList();
    assertEquals(
        List.of(
            key(ListRefusal.NOT_ONE_OF),
            key(ListRefusal.NOT_A_MATERIAL),
            key(ListRefusal.NOT_ONE_OF),
            key(ListRefusal.NOT_A_CODE),
            key(ListRefusal.TOO_LONG),
            key(CatalogRefusal.NOT_A_PRICE),
            key(CatalogRefusal.NO_PRICE)),
        keys);
  }

  @Test
  void two_rows_must_not_say_different_things_of_one_product_or_the_same_of_two_variants() {
    var other = onlyVariant("Small");
    other.put(ListColumn.NAME, "Another name");
    var keys =
        outcomes(lookedAt(List.of(row(1, fresh("Small")), row(2, other)), manager)).stream()
            .flatMap(one -> one.findings().stream())
            .map(Finding::key)
            .toList();
    assertTrue(keys.contains(key(ListRefusal.SAYS_TWO_THINGS)), keys.toString());
    var twice = List.of(row(1, fresh("Small")), row(2, onlyVariant("Small")));
    assertEquals(
        key(ListRefusal.TWICE), outcomes(lookedAt(twice, manager)).get(1).findings().get(0).key());
  }

  @Test
  void a_list_is_not_longer_than_a_job_can_bear_and_old_ones_go() {
    var row = fresh("Small");
    var many = IntStream.rangeClosed(1, SendList.MOST_ROWS + 1).mapToObj(i -> row(i, row)).toList();
    var no = assertThrows(Refused.class, () -> send.send("long.csv", many, manager));
    assertEquals(ListRefusal.TOO_MANY_ROWS, no.reason());
    var ref = lookedAt(List.of(row(1, row)), manager);
    TimeMachine.travelTo(TimeMachine.now().plus(Duration.ofDays(31)));
    assertTrue(lists.forgetOld() > 0);
    assertThrows(NotFound.class, () -> lists.get(ref, manager));
  }

  @Test
  void nothing_is_taken_before_it_was_looked_at() {
    var ref = send.send("a.csv", List.of(row(1, fresh("Small"))), manager);
    var no = assertThrows(Refused.class, () -> send.take(ref, manager));
    assertEquals(ListRefusal.NOT_LOOKED_AT, no.reason());
  }

  private ListRef lookedAt(List<ListedRow> rows, Actor who) {
    var ref = send.send("list.csv", rows, who);
    work();
    return ref;
  }

  private void taken(ListRef ref) {
    send.take(ref, manager);
    work();
  }

  private static void work() {
    TestHouse.asAJob(() -> TestHouse.get(WorkOnLists.class).all());
  }

  private List<RowOutcome> outcomes(ListRef ref) {
    return lists.outcomes(lists.get(ref, manager), null, 0, 100);
  }

  private List<What> whats(ListRef ref) {
    return outcomes(ref).stream().map(RowOutcome::what).toList();
  }

  private Map<ListColumn, String> fresh(String label) {
    var cells = onlyVariant(label);
    cells.put(ListColumn.COOPERATIVE, cooperative.ref().value());
    cells.put(ListColumn.NAME, "Basket from a list");
    cells.put(ListColumn.KIND, "cane and bamboo");
    cells.put(ListColumn.CRAFT, "Plaited by hand.\r\nSlowly.");
    cells.put(ListColumn.MATERIALS, "Cane 70 IN-AS; Bamboo 30%");
    return cells;
  }

  private Map<ListColumn, String> onlyVariant(String label) {
    var cells = new EnumMap<ListColumn, String>(ListColumn.class);
    cells.put(ListColumn.PRODUCT, slug);
    cells.put(ListColumn.LABEL, label);
    cells.put(ListColumn.DAYS_TO, "3");
    cells.put(ListColumn.WEIGHT_GRAMS, "600");
    cells.put(ListColumn.HS_CODE, "4602.11.2000");
    cells.put(ListColumn.ORIGIN, "IN");
    cells.put(ListColumn.CUSTOMS, "Basket of cane");
    cells.put(ListColumn.PRICE_USD, "45.5");
    return cells;
  }

  private static ListedRow row(int line, Map<ListColumn, String> cells) {
    return new ListedRow(line, cells);
  }

  private static ListedRow bare(int line, Sku sku, ListColumn column, String text) {
    return new ListedRow(line, Map.of(ListColumn.SKU, sku.value(), column, text));
  }

  private static Variant variant(Sku sku) {
    return TestHouse.get(Variants.class).get(sku);
  }

  private static String key(Enum<?> reason) {
    return new Refused(reason).key();
  }
}
