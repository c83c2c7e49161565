package org.loomhive.material.purchase;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.LotNumber;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Quantity;
import org.loomhive.kernel.Unit;
import org.loomhive.material.ALot;
import org.loomhive.material.moisture.Regain;
import org.loomhive.workbench.TestHouse;

/** Orders to suppliers for tests; each call places a new one. */
public final class APurchase {
  private APurchase() {}

  /** Of the test yarn at 900 rupees a kilogram, ten percent more tolerated. */
  public static PurchaseNumber ofYarn(CooperativeRef cooperative, String kilograms) {
    return of(cooperative, Quantity.of(kilograms, Unit.KILOGRAM), Money.of("900", "INR"));
  }

  public static PurchaseNumber of(CooperativeRef cooperative, Quantity quantity, Money price) {
    var actor = ALot.manager(cooperative);
    var supplier = new Supplier(cooperative, "Spinners " + LotNumber.random(), "Ri Bhoi", null);
    TestHouse.get(Suppliers.class).add(supplier, actor);
    var line = new NewPurchase.Line(ALot.yarn().code(), quantity, price);
    var what =
        new NewPurchase(
            PurchaseNumber.random(), supplier.ref(), LocalDate.of(2099, 1, 31), 10, List.of(line));
    return TestHouse.get(PlacePurchase.class).place(what, actor);
  }

  /** All of it good, exactly as it was ordered. */
  public static Delivery good(String kilograms) {
    return of(Quantity.of(kilograms, Unit.KILOGRAM), "0", false, "");
  }

  public static Delivery of(Quantity good, String damaged, boolean over, String reason) {
    return new Delivery(
        LotNumber.random(),
        1,
        good,
        Quantity.of(damaged, good.unit()),
        Optional.empty(),
        over,
        Optional.empty(),
        new Delivery.Notes("Ri Bhoi", "", reason));
  }

  public static Delivery weighing(Delivery delivery, String each) {
    return new Delivery(
        delivery.lot(),
        1,
        delivery.good(),
        delivery.damaged(),
        Optional.of(new BigDecimal(each)),
        delivery.over(),
        delivery.regain(),
        delivery.notes());
  }

  /** It was damp on the scales. */
  public static Delivery damp(String kilograms, String regainPercent) {
    var dry = good(kilograms);
    var found = Optional.of(new Regain(new BigDecimal(regainPercent)));
    return new Delivery(
        dry.lot(), 1, dry.good(), dry.damaged(), dry.each(), false, found, dry.notes());
  }
}
