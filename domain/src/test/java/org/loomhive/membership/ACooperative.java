package org.loomhive.membership;

import java.time.LocalDate;
import java.util.Set;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.MemberRef;
import org.loomhive.workbench.TestHouse;

/** Cooperatives and members for tests; each call makes new ones. */
public final class ACooperative {
  private ACooperative() {}

  public static Cooperative inMeghalaya() {
    return in("IN-ML");
  }

  /** In any state, by its code. */
  public static Cooperative in(String state) {
    var card = card("Test Weavers", state);
    var made = new Cooperative(CooperativeRef.random(), card);
    TestHouse.inTransaction(() -> TestHouse.get(Cooperatives.class).add(made));
    return made;
  }

  static CooperativeCard card(String name, String state) {
    return new CooperativeCard(name, state, "Ri Bhoi", "Asia/Kolkata", "They weave.");
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
