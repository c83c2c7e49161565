package org.loomhive.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.loomhive.delivery.desk.HolidayDesk;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.membership.ACooperative;
import org.loomhive.workbench.TestHouse;
import org.loomhive.workbench.TimeMachine;

/** Days of rest that the office writes down, and what pages promise by them. */
class HolidayDeskTest {
  /** A Thursday that no other test is near to. */
  private static final LocalDate EID = LocalDate.of(2044, 11, 3);

  private final HolidayDesk desk = TestHouse.get(HolidayDesk.class);
  private final ShipBy shipBy = TestHouse.get(ShipBy.class);
  private final Actor network = new Actor("S-1", Set.of(Role.NETWORK_ADMIN), Set.of());
  private final String state = ACooperative.inMeghalaya().stateCode();

  @Test
  void promises_pass_over_a_day_that_was_written_down_until_it_is_taken_away() {
    assertEquals(EID, shipBy.workingDays(state, EID.minusDays(2)).after(EID.minusDays(1), 1));
    desk.add(List.of(state), EID, "Eid", network);
    var after = shipBy.workingDays(state, EID.minusDays(3));
    assertEquals(EID.plusDays(1), after.after(EID.minusDays(1), 1));
    assertEquals(
        DeliveryRefusal.HOLIDAY_IS_THERE,
        refusal(() -> desk.add(List.of(state), EID, "Eid", network)));
    var there = coming();
    assertEquals("Eid", there.name());
    desk.takeAway(there.id(), network);
    desk.takeAway(there.id(), network);
    assertTrue(shipBy.workingDays(state, EID.minusDays(4)).isOn(EID));
    assertFalse(desk.coming().stream().anyMatch(one -> one.day().equals(EID)));
  }

  @Test
  void what_is_over_a_sunday_or_nobodys_is_refused() {
    var yesterday = LocalDate.ofInstant(TimeMachine.now(), ZoneOffset.UTC).minusDays(1);
    assertEquals(DeliveryRefusal.HOLIDAY_IS_OVER, adding(state, yesterday));
    assertEquals(DeliveryRefusal.RESTS_ON_SUNDAY, adding(state, EID.plusDays(3)));
    assertEquals(DeliveryRefusal.NO_WORKSHOP_THERE, adding("XX-NO", EID.plusDays(7)));
    var manager = new Actor("S-2", Set.of(Role.MANAGER), Set.of());
    assertThrows(
        RuntimeException.class, () -> desk.add(List.of(state), EID.plusDays(7), "Eid", manager));
  }

  private Enum<?> adding(String where, LocalDate day) {
    return refusal(() -> desk.add(List.of(where), day, "Eid", network));
  }

  private Holiday coming() {
    return desk.coming().stream()
        .filter(one -> one.day().equals(EID) && one.stateCode().equals(state))
        .findFirst()
        .orElseThrow();
  }

  private static Enum<?> refusal(Executable deed) {
    return assertThrows(Refused.class, deed).reason();
  }
}
