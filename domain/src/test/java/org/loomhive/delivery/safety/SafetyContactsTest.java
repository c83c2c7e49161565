package org.loomhive.delivery.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.membership.ACooperative;
import org.loomhive.workbench.TestHouse;
import org.loomhive.workbench.TimeMachine;

class SafetyContactsTest {
  private static final Actor ADMIN = new Actor("S-1", Set.of(Role.NETWORK_ADMIN), Set.of());
  private final SafetyContacts contacts = TestHouse.get(SafetyContacts.class);
  private final CooperativeRef home = ACooperative.inMeghalaya().ref();
  private int minutes;

  @AfterEach
  void comeBack() {
    TimeMachine.comeBack();
  }

  @Test
  void a_cooperative_answers_for_itself_and_else_the_network_for_all() {
    write(SafetyPart.MAKER, null, "Network");
    write(SafetyPart.MAKER, home, "Weavers");
    write(SafetyPart.IN_THE_EU, null, "Harbour");
    assertEquals(List.of("Weavers", "Harbour"), names(home));
    assertEquals(List.of("Network", "Harbour"), names(ACooperative.inMeghalaya().ref()));
    write(SafetyPart.MAKER, home, "Weavers and spinners");
    assertEquals(List.of("Weavers and spinners", "Harbour"), names(home));
    write(SafetyPart.MAKER, home, "");
    assertEquals(List.of("Network", "Harbour"), names(home));
  }

  @Test
  void nobody_answers_who_cannot_be_reached_and_only_the_network_says_who() {
    var half = new SafetyContact(SafetyPart.MAKER, home).of("Weavers", "", "a@example.org");
    var no = assertThrows(Refused.class, () -> contacts.write(half, ADMIN));
    assertEquals(SafetyRefusal.NOT_WHOLE, no.reason());
    var manager = new Actor("S-2", Set.of(Role.MANAGER), Set.of(home));
    var whole = new SafetyContact(SafetyPart.MAKER, home).of("W", "Road 1", "a@example.org");
    assertThrows(Refused.class, () -> contacts.write(whole, manager));
  }

  private void write(SafetyPart part, CooperativeRef cooperative, String name) {
    var contact = new SafetyContact(part, cooperative).of(name, "Road 1", "safe@example.org");
    contacts.write(contact, ADMIN);
  }

  /** What is kept is older than its lifetime by then. */
  private List<String> names(CooperativeRef maker) {
    TimeMachine.comeBack();
    TimeMachine.travelTo(TimeMachine.now().plus(Duration.ofMinutes(minutes += 2)));
    return contacts.of(maker).stream().map(SafetyContact::name).toList();
  }
}
