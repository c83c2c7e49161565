package org.loomhive.ordering.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.membership.ACooperative;
import org.loomhive.workbench.TestHouse;

class OrderViewsTest {
  private final OrderViews views = TestHouse.get(OrderViews.class);
  private final CooperativeRef hers = ACooperative.inMeghalaya().ref();
  private final Actor owner = manager(hers);
  private final Actor colleague = manager(hers);
  private final Actor stranger = manager(ACooperative.inMeghalaya().ref());

  @Test
  void
      a_private_view_is_seen_by_its_owner_alone_and_a_shared_one_by_those_who_see_the_cooperative() {
    views.keep("Late to Germany", "pile=ALL&country=DE&late=1", null, owner);
    views.keep("Dollars", "pile=ALL&currency=USD", hers, owner);
    assertEquals(List.of("Dollars", "Late to Germany"), names(owner));
    assertEquals(List.of("Dollars"), names(colleague));
    assertEquals(List.of(), names(stranger));
  }

  @Test
  void nobody_forgets_the_view_of_another() {
    views.keep("Mine", "pile=ALL", hers, owner);
    views.forget("Mine", colleague);
    assertEquals(List.of("Mine"), names(colleague));
    views.forget("Mine", owner);
    assertEquals(List.of(), names(owner));
  }

  @Test
  void a_name_is_kept_once_and_only_a_cooperative_that_she_sees_is_given_it() {
    views.keep("Twice", "pile=ALL", null, owner);
    assertEquals(ViewRefusal.NAME_TAKEN, no("twice ", null, owner));
    assertEquals(ViewRefusal.NO_NAME, no(" ", null, owner));
    assertThrows(NotFound.class, () -> views.keep("x", "", hers, stranger));
    var reader = new Actor("S-READER", Set.of(Role.AUDITOR), Set.of());
    assertThrows(Refused.class, () -> views.keep("x", "", null, reader));
    for (int i = 1; i < 30; i++) views.keep("View " + i, "pile=ALL", null, owner);
    assertEquals(ViewRefusal.TOO_MANY_VIEWS, no("One more", null, owner));
  }

  private Enum<?> no(String name, CooperativeRef with, Actor who) {
    return assertThrows(Refused.class, () -> views.keep(name, "pile=ALL", with, who)).reason();
  }

  private List<String> names(Actor who) {
    return views.seenBy(who).stream().map(OrderView::name).toList();
  }

  private static Actor manager(CooperativeRef of) {
    var ref = "S-" + UUID.randomUUID().toString().substring(0, 8);
    return new Actor(ref, Set.of(Role.MANAGER), Set.of(of));
  }
}
