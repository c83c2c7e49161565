package org.loomhive.breakdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.loomhive.catalog.CostReceiver;
import org.loomhive.catalog.CostSheet;
import org.loomhive.kernel.Money;

class DrawingTest {
  private static final CostSheet SHEET =
      CostSheet.in("INR")
          .gives(CostReceiver.MATERIAL, inr("310.00"))
          .gives(CostReceiver.MAKER_PAY, inr("960.00"))
          .gives(CostReceiver.COOPERATIVE_SHARE, inr("180.00"))
          .gives(CostReceiver.PLATFORM, inr("270.00"));

  @Test
  void what_went_as_planned_is_the_plan() {
    var shares = drawn(1, new Spent(inr("960.00"), inr("0"), inr("0"), inr("310.00")));
    assertEquals(4, shares.size());
    for (ActualShare share : shares) {
      assertEquals(share.plannedMinor(), share.actualMinor());
      assertEquals(Optional.empty(), share.why());
    }
  }

  @Test
  void what_makers_got_more_is_borne_by_the_organisation_and_stands_below_zero() {
    var shares = drawn(1, new Spent(inr("960.00"), inr("0"), inr("86.00"), inr("310.00")));
    var pay = share(shares, ShareOf.MAKER_PAY);
    assertEquals(600, pay.actualMinor() - pay.plannedMinor());
    assertEquals(Optional.of(Why.TOPPED_UP), pay.why());
    var us = share(shares, ShareOf.ORGANISATION);
    assertEquals(-600, us.actualMinor());
    assertEquals(0, us.plannedMinor());
    assertEquals(Optional.of(Why.BORNE_BY_US), us.why());
  }

  @Test
  void what_is_less_than_two_percent_away_asks_for_no_words() {
    var shares = drawn(1, new Spent(inr("970.00"), inr("10.00"), inr("0"), inr("310.00")));
    assertEquals(Optional.empty(), share(shares, ShareOf.MAKER_PAY).why());
    var more = drawn(1, new Spent(inr("990.00"), inr("30.00"), inr("0"), inr("310.00")));
    assertEquals(Optional.of(Why.CORRECTED), share(more, ShareOf.MAKER_PAY).why());
  }

  @Test
  void material_says_whether_it_was_more_or_less() {
    var less = drawn(2, new Spent(inr("1920.00"), inr("0"), inr("0"), inr("500.00")));
    assertEquals(Optional.of(Why.MATERIAL_LESS), share(less, ShareOf.MATERIAL).why());
    assertEquals(Optional.of(Why.KEPT_BY_US), share(less, ShareOf.ORGANISATION).why());
    var more = drawn(2, new Spent(inr("1920.00"), inr("0"), inr("0"), inr("700.00")));
    assertEquals(Optional.of(Why.MATERIAL_MORE), share(more, ShareOf.MATERIAL).why());
  }

  @Test
  void what_the_payment_service_kept_is_counted_and_the_organisation_bears_what_is_more() {
    var spent = new Spent(inr("960.00"), inr("0"), inr("0"), inr("310.00"));
    var shares = drawn(1, spent, Optional.of(Money.of("4.30", "USD")));
    var fee = share(shares, ShareOf.PAYMENT_COST);
    assertEquals(0, fee.plannedMinor());
    assertEquals(430, fee.actualMinor());
    assertEquals(Optional.of(Why.FEE_MORE), fee.why());
    assertTrue(fee.isFromBooks());
    assertEquals(-430, share(shares, ShareOf.ORGANISATION).actualMinor());
    assertFalse(share(shares, ShareOf.PLATFORM).isFromBooks(), "agreed, and not counted");
  }

  @Test
  void every_receiver_of_a_sheet_has_its_share() {
    for (CostReceiver receiver : CostReceiver.values())
      assertEquals(receiver.name(), ShareOf.of(receiver).name());
  }

  @Property(tries = 300)
  void the_shares_always_add_up_to_the_price(
      @ForAll @LongRange(min = 1, max = 5_000_000) long pay,
      @ForAll @LongRange(min = 0, max = 500_000) long topUp,
      @ForAll @LongRange(min = 0, max = 5_000_000) long material,
      @ForAll @IntRange(min = 1, max = 12) int pieces) {
    var spent =
        new Spent(
            Money.ofMinor(pay, "INR"),
            inr("0"),
            Money.ofMinor(topUp, "INR"),
            Money.ofMinor(material, "INR"));
    for (var kept :
        List.of(Optional.<Money>empty(), Optional.of(Money.ofMinor(topUp % 12_000, "USD")))) {
      long sum = drawn(pieces, spent, kept).stream().mapToLong(ActualShare::actualMinor).sum();
      assertEquals(12_000L * pieces, sum);
    }
  }

  @Test
  void the_plan_adds_up_too() {
    var shares = drawn(3, new Spent(inr("2880.00"), inr("0"), inr("0"), inr("930.00")));
    assertTrue(shares.stream().noneMatch(share -> share.receiver() == ShareOf.ORGANISATION));
    assertEquals(36_000, shares.stream().mapToLong(ActualShare::plannedMinor).sum());
  }

  private static List<ActualShare> drawn(int pieces, Spent spent) {
    return drawn(pieces, spent, Optional.empty());
  }

  private static List<ActualShare> drawn(int pieces, Spent spent, Optional<Money> fee) {
    var price = Money.of("120.00", "USD");
    var receivers =
        java.util.Arrays.stream(CostReceiver.values())
            .filter(receiver -> SHEET.of(receiver).isPositive())
            .toList();
    var parts = price.split(receivers.stream().mapToLong(r -> SHEET.of(r).minor()).toArray());
    Map<CostReceiver, Money> planned = new EnumMap<>(CostReceiver.class);
    for (int i = 0; i < parts.size(); i++) planned.put(receivers.get(i), parts.get(i));
    return new Drawing(price.times(pieces), pieces, planned, SHEET).against(spent, fee);
  }

  private static ActualShare share(List<ActualShare> shares, ShareOf of) {
    return shares.stream().filter(share -> share.receiver() == of).findFirst().orElseThrow();
  }

  private static Money inr(String amount) {
    return Money.of(amount, "INR");
  }
}
