package org.loomhive.membership;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.ActorRefusal;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.workbench.TestHouse;

class AddMemberTest {
  private final Cooperative weavers = ACooperative.inMeghalaya();
  private final AddMember adding = TestHouse.get(AddMember.class);
  private final Actor manager = new Actor("S-M", Set.of(Role.MANAGER), Set.of(weavers.ref()));

  @Test
  void she_joins_today_a_group_that_is_there_or_founds_one() {
    var first = TestHouse.get(Members.class).get(adding.add(asked("Ka Bari", "Loom one"), manager));
    var second =
        TestHouse.get(Members.class).get(adding.add(asked("Ka Mei", " loom ONE "), manager));
    assertEquals("Loom one", second.group().name());
    assertEquals(1, TestHouse.get(Cooperatives.class).groupsOf(weavers.ref()).size());
    assertEquals(weavers.businessDay(java.time.Instant.now()), first.joinedOn());
    assertEquals(Set.of(Skill.WEAVING), first.skills());
    assertEquals(20, first.hoursPerWeek());
    assertTrue(first.publicName().isEmpty());
  }

  @Test
  void a_manager_adds_to_her_own_cooperatives_only() {
    var elsewhere = new Actor("S-N", Set.of(Role.MANAGER), Set.of());
    assertThrows(NotFound.class, () -> adding.add(asked("Ka Bari", "One"), elsewhere));
    var auditor = new Actor("S-A", Set.of(Role.AUDITOR), Set.of());
    refused(ActorRefusal.NOT_YOUR_ROLE, () -> adding.add(asked("Ka Bari", "One"), auditor));
  }

  @Test
  void she_needs_a_name_and_a_group() {
    refused(MembershipRefusal.NAME_MISSING, () -> asked(" ", "One"));
    refused(MembershipRefusal.GROUP_MISSING, () -> asked("Ka Bari", " "));
  }

  private NewMember asked(String called, String group) {
    return new NewMember(weavers.ref(), called, group, Set.of(Skill.WEAVING), 20);
  }

  private static void refused(Enum<?> why, Runnable deed) {
    assertEquals(why, assertThrows(Refused.class, deed::run).reason());
  }
}
