package org.loomhive.delivery.papers;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.workbench.TestHouse;

/** Who sends parcels in tests. */
public final class AConsignor {
  private AConsignor() {}

  public static void of(CooperativeRef cooperative, String name) {
    TestHouse.get(Consignors.class).write(named(cooperative, name), Actor.system());
  }

  public static Consignor named(CooperativeRef cooperative, String name) {
    var codes =
        new ExporterCodes("0512345678", "17AABCT1332L1ZD")
            .under("AD170326000001X")
            .by("0510308", "INCCU5");
    return new Consignor(cooperative, name, "IN")
        .at("Weavers' Lane 3", "793105", "Nongpoh", "IN-ML")
        .answers("+91 3638 000000", codes);
  }

  /** One special drawing right is worth USD 1.36 in tests. */
  public static synchronized void sdrIsKnown() {
    var day = LocalDate.of(2020, 1, 1);
    if (TestHouse.get(PostalForms.class).rate("USD", day).isEmpty())
      TestHouse.get(PostalForms.class)
          .write(new SdrRate("USD", new BigDecimal("1.36"), day), "test", Actor.system());
  }
}
