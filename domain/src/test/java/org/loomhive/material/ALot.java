package org.loomhive.material;

import java.util.Set;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.LotNumber;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Quantity;
import org.loomhive.kernel.Role;
import org.loomhive.kernel.Unit;
import org.loomhive.workbench.TestHouse;

/** Lots of yarn and honey for tests; each call receives a new one. */
public final class ALot {
  private ALot() {}

  /** So many kilograms of the test yarn, 900 rupees a kilogram. */
  public static LotNumber ofYarn(CooperativeRef cooperative, String kilograms) {
    var quantity = Quantity.of(kilograms, Unit.KILOGRAM);
    var cost = Money.of("900.00", "INR").times(quantity.amount(), java.math.RoundingMode.HALF_UP);
    return TestHouse.get(ReceiveLot.class)
        .receive(of(cooperative, quantity, cost), manager(cooperative));
  }

  public static NewLot of(CooperativeRef cooperative, Quantity quantity, Money cost) {
    return new NewLot(
        LotNumber.random(),
        cooperative,
        yarn().code(),
        quantity,
        cost,
        "Test spinners",
        "Ri Bhoi",
        "");
  }

  /** Five kilograms of honey that somebody brought; nobody knows its hives. */
  public static LotNumber ofHoney(CooperativeRef cooperative) {
    var made =
        new NewLot(
            LotNumber.random(),
            cooperative,
            honey().code(),
            Quantity.of("5", Unit.KILOGRAM),
            Money.zero("INR"),
            "Test keepers",
            "Somewhere",
            "");
    return TestHouse.get(ReceiveLot.class).receive(made, manager(cooperative));
  }

  public static Material yarn() {
    return material(new Material(new MaterialCode("TEST_YARN"), "Test yarn", Unit.KILOGRAM));
  }

  public static Material honey() {
    var honey = new Material(new MaterialCode("TEST_HONEY"), "Test honey", Unit.KILOGRAM);
    honey.standsUnder("040900");
    return material(honey);
  }

  private static synchronized Material material(Material wanted) {
    var materials = TestHouse.get(Materials.class);
    if (materials.find(wanted.code()).isEmpty()) materials.add(wanted);
    return materials.get(wanted.code());
  }

  public static Actor manager(CooperativeRef cooperative) {
    return new Actor("S-TESTMANAGER", Set.of(Role.MANAGER), Set.of(cooperative));
  }
}
