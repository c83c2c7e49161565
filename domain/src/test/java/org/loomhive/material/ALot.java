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

/** Lots of yarn for tests; each call receives a new one. */
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

  public static synchronized Material yarn() {
    var materials = TestHouse.get(Materials.class);
    var code = new MaterialCode("TEST_YARN");
    if (materials.find(code).isEmpty())
      materials.add(new Material(code, "Test yarn", Unit.KILOGRAM));
    return materials.get(code);
  }

  public static Actor manager(CooperativeRef cooperative) {
    return new Actor("S-TESTMANAGER", Set.of(Role.MANAGER), Set.of(cooperative));
  }
}
