package org.loomhive.launcher.demo;

import java.util.TreeMap;
import org.loomhive.confidential.identity.Identities;
import org.loomhive.confidential.identity.Identity;
import org.loomhive.kernel.Actor;

/** Legal names of all members, invented, and phone numbers that nobody can dial. */
final class DemoIdentities {
  void load(DemoWorld world) {
    var families = DemoTable.read("families.csv");
    world.travelTo(60, 10, 0);
    int number = 0;
    for (var member : new TreeMap<>(world.members.all()).entrySet()) {
      var family = families.get(number % families.size()).text("name");
      var given = member.getKey().replaceFirst("^(Ka|Bah) ", "");
      var identity = new Identity(given + " " + family, "+9110000%05d".formatted(++number));
      world.get(Identities.class).record(member.getValue(), identity, Actor.system());
    }
  }
}
