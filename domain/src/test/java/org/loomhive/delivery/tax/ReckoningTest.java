package org.loomhive.delivery.tax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.loomhive.catalog.Customs;
import org.loomhive.catalog.ProductKind;
import org.loomhive.delivery.rows.RowRefusal;
import org.loomhive.delivery.tax.Consignment.Item;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Refused;

class ReckoningTest {
  private static final LocalDate START = LocalDate.of(2026, 7, 1);
  private final List<TaxRow> taxes = new ArrayList<>();
  private final List<DutyRow> duties = new ArrayList<>();
  private final List<TaxRegistration> registrations = new ArrayList<>();

  ReckoningTest() {
    tax("DE", "", TaxScheme.IOSS, "19", eur("150.00"));
    tax("DE", "", TaxScheme.IMPORT_TAX, "19", null);
    tax("GB", "", TaxScheme.UK_VAT, "20", gbp("135.00"));
    tax("GB", "", TaxScheme.IMPORT_TAX, "20", null);
    tax("US", "", TaxScheme.IMPORT_TAX, "0", null);
    tax("US", "CT", TaxScheme.US_SALES_TAX, "6.35", null);
    duties.add(duty("DE", "").takes(eur("3.00")).upTo(eur("150.00")));
    duties.add(duty("DE", "6214").takes(new BigDecimal("8")));
    duties.add(duty("GB", "").upTo(gbp("135.00")));
    registered(TaxScheme.IOSS, "", "");
    registered(TaxScheme.UK_VAT, "GB", "");
    registered(TaxScheme.US_SALES_TAX, "US", "CT");
  }

  @Test
  void a_small_parcel_to_the_union_pays_its_tax_with_the_order_and_duty_at_the_door() {
    var landed = landed("DE", "", eur("17.00"), item(1, "621420", eur("120.00")));
    assertEquals(eur("26.03"), landed.tax());
    assertEquals(eur("163.03"), landed.toPay());
    var door = landed.askedAtTheDoor();
    assertEquals(eur("3.00"), door.get(0).amount());
    assertTrue(door.get(0).levy().isDuty());
    assertEquals(eur("0.57"), door.get(1).amount());
    assertFalse(landed.isGuaranteed());
  }

  @Test
  void the_flat_duty_is_for_each_heading_and_not_for_each_piece() {
    var same = items("621420", "621420", "621420");
    assertEquals(eur("3.00"), duty(landed("DE", "", eur("0.00"), same)));
    var other = landed("DE", "", eur("0.00"), items("621420", "630260", "691200"));
    assertEquals(eur("9.00"), duty(other));
    assertEquals(eur("9.00"), other.told(other.askedAtTheDoor()).get(0).amount());
  }

  @Test
  void above_the_limit_there_is_no_flat_duty_and_all_tax_is_asked_at_the_border() {
    var landed = landed("DE", "", eur("20.00"), item(1, "621420", eur("151.00")));
    assertTrue(landed.tax().isZero());
    assertEquals(eur("12.08"), duty(landed));
    var tax = landed.askedAtTheDoor().get(1);
    assertEquals(eur("183.08"), tax.base());
    assertEquals(eur("34.79"), tax.amount());
  }

  @Test
  void a_parcel_to_britain_up_to_the_limit_owes_nothing_at_the_door() {
    var landed = landed("GB", "", gbp("15.00"), item(1, "621420", gbp("135.00")));
    assertEquals(gbp("30.00"), landed.tax());
    assertTrue(landed.isGuaranteed());
    var larger = landed("GB", "", gbp("15.00"), item(1, "621420", gbp("135.01")));
    assertTrue(larger.tax().isZero());
    assertFalse(larger.isDutyKnown());
  }

  @Test
  void a_state_takes_sales_tax_only_where_the_house_has_nexus() {
    var item = item(1, "621420", usd("100.00"));
    assertEquals(usd("6.99"), landed("US", "CT", usd("10.00"), item).tax());
    var elsewhere = landed("US", "OR", usd("10.00"), item);
    assertTrue(elsewhere.tax().isZero());
    assertTrue(elsewhere.isTaxKnown());
    assertFalse(elsewhere.isDutyKnown());
    registrations.removeIf(one -> one.scheme() == TaxScheme.US_SALES_TAX);
    assertTrue(landed("US", "CT", usd("10.00"), item).tax().isZero());
  }

  @Test
  void where_no_row_stands_nothing_is_said_to_be_free() {
    var landed = landed("ZA", "", usd("10.00"), item(1, "621420", usd("100.00")));
    assertFalse(landed.isDutyKnown());
    assertFalse(landed.isTaxKnown());
    assertFalse(landed.isGuaranteed());
    assertEquals(usd("110.00"), landed.whole());
  }

  @Test
  void without_a_rate_of_exchange_a_limit_in_another_currency_does_not_hold() {
    var landed = landed("DE", "", usd("10.00"), item(1, "621420", usd("1.00")));
    assertTrue(landed.tax().isZero());
    assertFalse(landed.askedAtTheDoor().isEmpty());
  }

  @Test
  void a_way_with_duty_paid_collects_all_of_it_and_tax_on_duty_too() {
    var way = new Consignment.Way(eur("17.00"), true);
    var consignment =
        new Consignment(Place.of("DE"), List.of(item(1, "621420", eur("120.00"))), way);
    var landed = new Reckoning(book(), consignment).landed();
    assertTrue(landed.isGuaranteed());
    assertEquals(eur("29.60"), landed.tax());
  }

  @Test
  void delivery_is_taxed_as_the_goods_are_by_their_worth() {
    taxes.add(
        new TaxRow(Place.of("DE"), TaxScheme.IOSS, new BigDecimal("7"))
            .on(ProductKind.HONEY, eur("150.00"))
            .restsOn("test", START, null));
    var honey =
        new Item(2, ProductKind.HONEY, new Customs("040900", "IN", "Honey"), piece(eur("25.00")));
    var landed = landed("DE", "", eur("10.00"), item(1, "621420", eur("75.00")), honey);
    var full = landed.collected().get(0);
    var reduced = landed.collected().get(1);
    assertEquals(eur("82.50"), full.base());
    assertEquals(eur("27.50"), reduced.base());
    assertEquals(eur("15.68"), full.amount());
    assertEquals(eur("1.93"), reduced.amount());
  }

  @Test
  void the_parts_of_every_charge_add_up_to_it_to_the_last_coin() {
    var random = new Random(5);
    for (int i = 0; i < 300; i++) {
      var items = new Item[1 + random.nextInt(5)];
      for (int n = 0; n < items.length; n++)
        items[n] = item(n + 1, "62142" + n, Money.ofMinor(random.nextInt(2900), "EUR"));
      var landed = landed("DE", "", Money.ofMinor(random.nextInt(3000), "EUR"), items);
      for (Charge charge : landed.collected()) {
        var exact = charge.base().amount().multiply(new BigDecimal("0.19"));
        var difference = exact.subtract(charge.amount().amount()).abs();
        assertTrue(difference.compareTo(new BigDecimal("0.005")) <= 0);
        assertEquals(landed.goods().plus(landed.delivery()), charge.base());
      }
    }
  }

  @Test
  void a_price_that_is_the_same_everywhere_is_divided_to_the_last_coin() {
    var random = new Random(7);
    for (String percent : List.of("5", "19", "25.5")) {
      within("NZ", TaxScheme.NEW_ZEALAND_GST, percent, null);
      for (int i = 0; i < 100; i++) {
        var each = Money.ofMinor(1 + random.nextInt(9000), i % 2 == 0 ? "EUR" : "JPY");
        var brought = Money.ofMinor(random.nextInt(3000), each.currency());
        int count = 1 + random.nextInt(7);
        var landed = landed("NZ", "", brought, pieces(each, count, Money.zero(each.currency())));
        assertEquals(each.times(count), landed.goods());
        assertEquals(brought, landed.delivery());
        assertEquals(each.times(count).plus(brought), landed.toPay());
        assertTaxOf(landed.untaxed().each().get(1), each, new BigDecimal(percent));
      }
    }
  }

  private static void assertTaxOf(Money left, Money each, BigDecimal percent) {
    var exact = left.amount().multiply(percent).movePointLeft(2);
    var difference = exact.subtract(each.minus(left).amount()).abs();
    var coin = BigDecimal.ONE.movePointLeft(Money.decimals(each.currency()));
    assertTrue(difference.compareTo(coin) < 0, each + " " + left);
  }

  @Test
  void a_limit_is_compared_with_what_is_left_without_the_tax() {
    within("IE", TaxScheme.IOSS, "23", eur("150.00"));
    tax("IE", "", TaxScheme.IMPORT_TAX, "23", null);
    var small = landed("IE", "", eur("0.00"), item(1, "621420", eur("184.50")));
    assertEquals(eur("34.50"), small.tax());
    assertEquals(eur("184.50"), small.toPay());
    var large = landed("IE", "", eur("0.00"), item(1, "621420", eur("184.52")));
    assertTrue(large.tax().isZero());
    assertEquals(eur("184.52"), large.toPay());
    assertEquals(eur("42.44"), large.askedAtTheDoor().get(0).amount());
  }

  @Test
  void what_makers_are_paid_goes_to_no_tax_office() {
    within("NZ", TaxScheme.NEW_ZEALAND_GST, "15", null);
    var landed = landed("NZ", "", eur("0.00"), pieces(eur("40.00"), 2, eur("38.00")));
    assertEquals(eur("38.00"), landed.untaxed().each().get(1));
    assertEquals(eur("11.40"), landed.tax());
    assertEquals(eur("87.40"), landed.toPay());
  }

  @Test
  void with_duty_paid_only_duty_and_the_tax_on_it_come_on_top_of_such_a_price() {
    within("NZ", TaxScheme.NEW_ZEALAND_GST, "15", null);
    duties.add(duty("NZ", "6214").takes(new BigDecimal("10")));
    var way = new Consignment.Way(eur("11.50"), true);
    var item = item(1, "621420", eur("115.00"));
    var landed =
        new Reckoning(book(), new Consignment(Place.of("NZ"), List.of(item), way)).landed();
    assertEquals(eur("100.00"), landed.untaxed().goods());
    assertEquals(eur("10.00"), landed.untaxed().delivery());
    assertEquals(eur("11.50"), landed.onTop().get(0).amount().plus(landed.onTop().get(1).amount()));
    assertEquals(eur("138.00"), landed.toPay());
    assertTrue(landed.isGuaranteed());
  }

  @Test
  void tax_that_the_carrier_asks_for_is_no_part_of_a_price() {
    var row = new TaxRow(Place.of("NZ"), TaxScheme.IMPORT_TAX, new BigDecimal("15"));
    var no = assertThrows(Refused.class, () -> row.within(true));
    assertEquals(RowRefusal.NOT_COLLECTED, no.reason());
  }

  @Test
  void a_business_pays_no_low_value_tax_and_accounts_for_that_at_the_border_itself() {
    onlyForPeople(TaxScheme.IOSS, TaxScheme.UK_VAT);
    var item = item(1, "621420", eur("120.00"));
    assertEquals(eur("26.03"), landed("DE", "", eur("17.00"), item).tax());
    var landed = ofBusiness("DE", eur("17.00"), false, item);
    assertTrue(landed.tax().isZero());
    assertEquals(eur("137.00"), landed.toPay());
    assertTrue(landed.isAccountedFor());
    var tax = landed.askedAtTheDoor().get(1);
    assertTrue(tax.isByTheBusiness());
    assertEquals(eur("140.00"), tax.base());
    assertEquals(eur("26.60"), tax.amount());
    var british = ofBusiness("GB", gbp("15.00"), false, item(1, "621420", gbp("135.00")));
    assertTrue(british.tax().isZero());
    assertEquals(gbp("30.00"), british.askedAtTheDoor().get(0).amount());
  }

  @Test
  void above_the_limit_a_business_and_a_person_pay_us_the_same() {
    onlyForPeople(TaxScheme.IOSS);
    var item = item(1, "621420", eur("151.00"));
    var person = landed("DE", "", eur("20.00"), item);
    var business = ofBusiness("DE", eur("20.00"), false, item);
    assertEquals(person.toPay(), business.toPay());
    assertEquals(person.whole(), business.whole());
    assertFalse(person.isAccountedFor());
    assertTrue(business.isAccountedFor());
  }

  @Test
  void with_duty_paid_a_business_pays_us_the_duty_and_not_the_tax() {
    onlyForPeople(TaxScheme.IOSS);
    var landed = ofBusiness("DE", eur("17.00"), true, item(1, "621420", eur("120.00")));
    assertEquals(eur("3.00"), landed.tax());
    assertFalse(landed.isAskedByCarrier());
    assertEquals(eur("26.60"), landed.askedAtTheDoor().get(0).amount());
  }

  @Test
  void a_row_for_both_is_asked_of_businesses_too() {
    var item = item(1, "621420", eur("120.00"));
    assertEquals(eur("26.03"), ofBusiness("DE", eur("17.00"), false, item).tax());
    taxes.add(
        new TaxRow(Place.of("DE"), TaxScheme.IOSS, new BigDecimal("7"))
            .soldTo(Buyers.BUSINESSES)
            .restsOn("test", START, null));
    assertEquals(eur("9.59"), ofBusiness("DE", eur("17.00"), false, item).tax());
    assertEquals(eur("26.03"), landed("DE", "", eur("17.00"), item).tax());
  }

  @Test
  void rows_for_people_and_for_businesses_hold_on_the_same_day() {
    var both = new TaxRow(Place.of("DE"), TaxScheme.IOSS, BigDecimal.TEN);
    var people = new TaxRow(Place.of("DE"), TaxScheme.IOSS, BigDecimal.TEN).soldTo(Buyers.PEOPLE);
    assertEquals("DE IOSS", both.scope());
    assertEquals("DE IOSS people", people.scope());
  }

  private void onlyForPeople(TaxScheme... schemes) {
    for (TaxRow row : taxes) if (List.of(schemes).contains(row.scheme())) row.soldTo(Buyers.PEOPLE);
  }

  private LandedCost ofBusiness(String country, Money delivery, boolean dutyPaid, Item... items) {
    var way = new Consignment.Way(delivery, dutyPaid);
    var to = Place.of(country);
    var bought = new Consignment(to, List.of(items), way, Buyers.BUSINESSES);
    return new Reckoning(book(), bought).landed();
  }

  @Test
  void a_state_is_found_by_its_name_and_by_its_letters() {
    assertEquals("US-CT", Regions.of("US", " connecticut ").toString());
    assertEquals("US-CT", Regions.of("US", "ct").toString());
    assertEquals("US", Regions.of("US", "Somewhere").toString());
    assertEquals("DE", Regions.of("DE", "Berlin").toString());
    assertEquals("DE", Regions.of("DE", null).toString());
  }

  private static Money duty(LandedCost landed) {
    return landed.charges().stream()
        .filter(charge -> charge.levy().isDuty())
        .map(Charge::amount)
        .findFirst()
        .orElseThrow();
  }

  private LandedCost landed(String country, String region, Money delivery, Item... items) {
    var way = new Consignment.Way(delivery, false);
    var consignment = new Consignment(new Place(country, region), List.of(items), way);
    return new Reckoning(book(), consignment).landed();
  }

  private TaxBook book() {
    return new TaxBook(taxes, duties, registrations, (amount, currency) -> Optional.empty());
  }

  private static Item[] items(String... headings) {
    var items = new Item[headings.length];
    for (int i = 0; i < items.length; i++) items[i] = item(i + 1, headings[i], eur("20.00"));
    return items;
  }

  private static Item item(int line, String hsCode, Money worth) {
    return new Item(line, ProductKind.WEAVING, new Customs(hsCode, "IN", "Goods"), piece(worth));
  }

  private static Consignment.Pieces piece(Money worth) {
    return new Consignment.Pieces(worth, 1, Money.zero(worth.currency()));
  }

  private void tax(String country, String region, TaxScheme scheme, String percent, Money most) {
    taxes.add(
        new TaxRow(new Place(country, region), scheme, new BigDecimal(percent))
            .on(null, most)
            .restsOn("test", START, null));
  }

  /** The only row of its country. */
  private void within(String country, TaxScheme scheme, String percent, Money most) {
    taxes.removeIf(row -> row.place().country().equals(country));
    taxes.add(
        new TaxRow(Place.of(country), scheme, new BigDecimal(percent))
            .on(null, most)
            .within(true)
            .restsOn("test", START, null));
    registered(scheme, country, "");
  }

  private static Item pieces(Money each, int count, Money floor) {
    var pieces = new Consignment.Pieces(each, count, floor);
    return new Item(1, ProductKind.WEAVING, new Customs("621420", "IN", "Goods"), pieces);
  }

  private static DutyRow duty(String country, String heading) {
    return new DutyRow(country, heading, "").restsOn("test", START, null);
  }

  private void registered(TaxScheme scheme, String country, String region) {
    registrations.add(
        new TaxRegistration(scheme, country, region).numbered("X").restsOn("test", START, null));
  }

  private static Money eur(String amount) {
    return Money.of(amount, "EUR");
  }

  private static Money gbp(String amount) {
    return Money.of(amount, "GBP");
  }

  private static Money usd(String amount) {
    return Money.of(amount, "USD");
  }
}
