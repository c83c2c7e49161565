package org.loomhive.material.jobwork;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.Refused;
import org.loomhive.material.ALot;
import org.loomhive.membership.ACooperative;
import org.loomhive.membership.Cooperative;
import org.loomhive.membership.CooperativeCard;
import org.loomhive.membership.Cooperatives;
import org.loomhive.workbench.TestHouse;

class PrincipalsTest {
  private final Principals principals = TestHouse.get(Principals.class);
  private final Cooperative cooperative = ACooperative.inMeghalaya();

  @Test
  void a_cooperative_is_marked_by_its_own_manager_only() {
    var stranger = ALot.manager(ACooperative.inMeghalaya().ref());
    var what = new Principals.Registration(APrincipal.TAX_NUMBER, "ZZX", false);
    assertThrows(
        RuntimeException.class, () -> principals.register(cooperative.ref(), what, stranger));
    assertTrue(principals.find(cooperative.ref()).isEmpty());
  }

  @Test
  void its_series_stays_while_the_rest_may_change() {
    var series = APrincipal.of(cooperative);
    register(APrincipal.TAX_NUMBER, series, true);
    assertTrue(principals.find(cooperative.ref()).orElseThrow().isLarge());
    assertRefused(JobWorkRefusal.SERIES_IN_USE, APrincipal.TAX_NUMBER, "ZZZ");
  }

  @Test
  void a_wrong_number_a_wrong_series_and_one_of_others_are_refused() {
    var taken = APrincipal.of(ACooperative.inMeghalaya());
    assertRefused(JobWorkRefusal.TAX_NUMBER_WRONG, "17AAAAU1234A1Z6", "ZZY");
    assertRefused(JobWorkRefusal.SERIES_WRONG, APrincipal.TAX_NUMBER, "A1");
    assertRefused(JobWorkRefusal.SERIES_WRONG, APrincipal.TAX_NUMBER, null);
    assertRefused(JobWorkRefusal.SERIES_TAKEN, APrincipal.TAX_NUMBER, taken);
  }

  @Test
  void where_no_rules_are_known_nobody_is_marked() {
    var far =
        new Cooperative(
            CooperativeRef.random(),
            new CooperativeCard("Far", "NP-BA", "Lalitpur", "Asia/Kathmandu", ""));
    TestHouse.inTransaction(() -> TestHouse.get(Cooperatives.class).add(far));
    var no =
        assertThrows(
            Refused.class,
            () ->
                principals.register(
                    far.ref(),
                    new Principals.Registration(APrincipal.TAX_NUMBER, "ZZW", false),
                    ALot.manager(far.ref())));
    assertEquals(JobWorkRefusal.NO_RULES_FOR_IT, no.reason());
  }

  private void register(String number, String series, boolean large) {
    principals.register(
        cooperative.ref(),
        new Principals.Registration(number, series, large),
        ALot.manager(cooperative.ref()));
  }

  private void assertRefused(JobWorkRefusal reason, String number, String series) {
    var no = assertThrows(Refused.class, () -> register(number, series, false));
    assertEquals(reason, no.reason());
  }
}
