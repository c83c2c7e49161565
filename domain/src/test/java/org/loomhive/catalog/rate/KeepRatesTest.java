package org.loomhive.catalog.rate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.loomhive.catalog.rate.KeepRates.Typed;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.workbench.TestHouse;
import org.loomhive.workbench.TimeMachine;

class KeepRatesTest {
  private static final Actor ADMIN = new Actor("S-1", Set.of(Role.NETWORK_ADMIN), Set.of());
  private final KeepRates keep = TestHouse.get(KeepRates.class);
  private final LocalDate today = LocalDate.ofInstant(TimeMachine.now(), ZoneOffset.UTC);

  @AfterEach
  void comeBack() {
    TimeMachine.comeBack();
  }

  @Test
  void rates_of_a_day_are_kept_once_with_their_source_and_asked_for_when_they_are_old() {
    var rates = List.of(new Typed("XPF", new BigDecimal("119.33")));
    keep.keep(rates, today, "a central bank", ADMIN);
    var known =
        keep.known().stream().filter(one -> one.currency().equals("XPF")).findFirst().orElseThrow();
    assertEquals("a central bank", known.source());
    assertEquals(0, known.rate().compareTo(new BigDecimal("119.33")));
    assertTrue(keep.old().stream().noneMatch(told -> told.startsWith("XPF")));
    assertEquals(DisplayRateRefusal.RATE_KNOWN, refusal(rates, today, "again"));
    TimeMachine.travelTo(today.plusDays(8).atStartOfDay(ZoneOffset.UTC).toInstant());
    assertTrue(keep.old().stream().anyMatch(told -> told.startsWith("XPF")));
  }

  @Test
  void what_is_no_rate_is_refused_and_nothing_of_its_day_is_kept() {
    var good = new Typed("FJD", new BigDecimal("2.6"));
    var day = today.minusDays(3);
    assertEquals(
        DisplayRateRefusal.NO_SUCH_RATE_CURRENCY,
        refusal(List.of(good, new Typed("QQQ", BigDecimal.ONE)), day, "s"));
    assertEquals(
        DisplayRateRefusal.RATE_TOO_SMALL,
        refusal(List.of(good, new Typed("BWP", BigDecimal.ZERO)), day, "s"));
    assertEquals(DisplayRateRefusal.RATE_NEEDS_SOURCE, refusal(List.of(good), day, " "));
    assertEquals(DisplayRateRefusal.DAY_NOT_COME, refusal(List.of(good), today.plusDays(1), "s"));
    assertEquals(DisplayRateRefusal.NO_RATE_LINES, refusal(List.of(), day, "s"));
    assertEquals(
        DisplayRateRefusal.NO_RATE_LINES,
        assertThrows(Refused.class, () -> Typed.read("USD much")).reason());
    assertEquals(new Typed("USD", new BigDecimal("1.16")), Typed.read(" usd;1.16"));
    assertTrue(keep.known().stream().noneMatch(one -> one.currency().equals("FJD")));
  }

  private Enum<?> refusal(List<Typed> rates, LocalDate day, String source) {
    return assertThrows(Refused.class, () -> keep.keep(rates, day, source, ADMIN)).reason();
  }
}
