package org.loomhive.membership;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.ActorRefusal;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.workbench.TestHouse;

class WriteCooperativeTest {
  private final WriteCooperative writing = TestHouse.get(WriteCooperative.class);
  private final Cooperatives cooperatives = TestHouse.get(Cooperatives.class);
  private final String name = "Weavers " + CooperativeRef.random();

  @ParameterizedTest
  @CsvSource({"IN-ML, INR", "np-p1, NPR", "BD-60, BDT", "MM-06, MMK", "KE-30, KES", "GT-16, GTQ"})
  void it_pays_in_the_money_of_its_country(String state, String currency) {
    var ref = writing.add(ACooperative.card(name, state), Actor.system());
    assertEquals(currency, cooperatives.get(ref).currency());
  }

  @Test
  void what_is_told_changes_and_its_state_stays() {
    var ref = writing.add(ACooperative.card(name, "IN-ML"), Actor.system());
    var other = new CooperativeCard(name + " Circle", "IN-AS", "Phek", "Asia/Dhaka", "Anew.");
    writing.change(ref, other, Actor.system());
    var now = cooperatives.get(ref);
    assertEquals(
        name + " Circle, Phek, Anew.", now.name() + ", " + now.district() + ", " + now.story());
    assertEquals("IN-ML Asia/Kolkata", now.stateCode() + " " + now.zone());
  }

  @Test
  void no_two_have_the_same_name() {
    var ref = writing.add(ACooperative.card(name, "IN-ML"), Actor.system());
    var same = ACooperative.card(name.toUpperCase(java.util.Locale.ROOT), "IN-AS");
    refused(MembershipRefusal.COOPERATIVE_NAME_TAKEN, () -> writing.add(same, Actor.system()));
    writing.change(ref, same, Actor.system());
  }

  @Test
  void only_the_network_admin_writes_them() {
    var manager = new Actor("S-M", Set.of(Role.MANAGER), Set.of());
    var card = ACooperative.card(name, "IN-ML");
    refused(ActorRefusal.NOT_YOUR_ROLE, () -> writing.add(card, manager));
    refused(
        ActorRefusal.NOT_YOUR_ROLE, () -> writing.change(CooperativeRef.random(), card, manager));
  }

  @Test
  void places_and_zones_are_those_of_the_standards() {
    refused(MembershipRefusal.NOT_A_STATE, () -> ACooperative.card(name, "Meghalaya"));
    refused(MembershipRefusal.NOT_A_STATE, () -> ACooperative.card(name, "ZZ-1"));
    refused(MembershipRefusal.NOT_A_ZONE, () -> new CooperativeCard(name, "IN-ML", "X", "IST", ""));
    refused(
        MembershipRefusal.DISTRICT_MISSING,
        () -> new CooperativeCard(name, "IN-ML", " ", "Asia/Kolkata", ""));
    refused(MembershipRefusal.COOPERATIVE_NAME_MISSING, () -> ACooperative.card(" ", "IN-ML"));
  }

  private static void refused(Enum<?> why, Runnable deed) {
    assertEquals(why, assertThrows(Refused.class, deed::run).reason());
  }
}
