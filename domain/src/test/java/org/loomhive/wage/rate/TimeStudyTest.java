package org.loomhive.wage.rate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Sku;
import org.loomhive.workbench.TestHouse;

class TimeStudyTest {
  private static final LocalDate DAY = LocalDate.of(2025, 9, 1);
  private final Sku sku = Sku.random();

  @Test
  void the_standard_is_the_median_with_an_allowance_rounded_up() {
    assertEquals(1_150, study(DAY, 2, 900, 1_000, 1_400).standardMinutes());
    assertEquals(122, study(DAY, 2, 100, 104, 107, 300).standardMinutes());
  }

  @Test
  void too_few_pieces_or_makers_say_too_little() {
    assertEquals(
        RateRefusal.TOO_FEW_TIMED,
        assertThrows(Refused.class, () -> study(DAY, 2, 100, 100)).reason());
    assertEquals(
        RateRefusal.TOO_FEW_TIMED,
        assertThrows(Refused.class, () -> study(DAY, 1, 100, 100, 100)).reason());
  }

  @Test
  void difficulty_never_lowers_pay() {
    var one = BigDecimal.ONE;
    var less = new BigDecimal("0.9");
    var no = assertThrows(Refused.class, () -> new TimeStudy.Factors(one, one, less));
    assertEquals(RateRefusal.UNFAIR_FACTOR, no.reason());
  }

  @Test
  void the_newest_study_that_was_agreed_by_then_counts() {
    var studies = TestHouse.get(TimeStudies.class);
    TestHouse.inTransaction(() -> studies.add(study(DAY, 2, 100, 100, 100)));
    TestHouse.inTransaction(() -> studies.add(study(DAY.plusDays(10), 3, 200, 200, 200)));
    assertEquals(115, studies.require(sku, DAY.plusDays(9)).standardMinutes());
    var newest = studies.require(sku, DAY.plusDays(10));
    assertEquals(230, newest.standardMinutes());
    assertEquals(3, newest.makers());
  }

  private TimeStudy study(LocalDate agreedOn, int makers, int... minutes) {
    var who = new ArrayList<MemberRef>();
    for (int i = 0; i < makers; i++) who.add(MemberRef.random());
    var pieces = new ArrayList<TimedPiece>();
    for (int i = 0; i < minutes.length; i++)
      pieces.add(new TimedPiece(who.get(i % makers), minutes[i]));
    return new TimeStudy(sku, SkillLevel.SKILLED, pieces, TimeStudy.Factors.usual(), agreedOn);
  }
}
