package org.loomhive.membership;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.MemberRef;
import org.loomhive.workbench.TestHouse;

/** Cooperatives and members for tests; each call makes new ones. */
public final class ACooperative {
  private ACooperative() {}

  public static Cooperative inMeghalaya() {
    var zone = ZoneId.of("Asia/Kolkata");
    var made =
        new Cooperative(CooperativeRef.random(), "Test Weavers", "IN-ML", "Ri Bhoi", zone)
            .tells("They weave.");
    TestHouse.inTransaction(() -> TestHouse.get(Cooperatives.class).add(made));
    return made;
  }

  public static Member memberOf(Cooperative cooperative, Skill... skills) {
    var ref = MemberRef.random();
    TestHouse.inTransaction(
        () -> {
          var group = new MakerGroup(cooperative.ref(), "Group of " + ref.value());
          TestHouse.get(Cooperatives.class).add(group);
          TestHouse.get(Members.class)
              .add(
                  new Member(ref, group, "Ka Test", LocalDate.of(2025, 1, 6))
                      .offersHoursPerWeek(30)
                      .can(Set.of(skills)));
        });
    return TestHouse.get(Members.class).get(ref);
  }
}
