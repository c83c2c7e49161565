package org.loomhive.launcher.bench.workshop;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.loomhive.kernel.LotNumber;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.Quantity;
import org.loomhive.kernel.Unit;
import org.loomhive.kernel.WorkOrderNumber;
import org.loomhive.material.MaterialCode;
import org.loomhive.membership.Skill;
import org.loomhive.membership.hours.OfferedTime;
import org.loomhive.production.plan.FreeLot;
import org.loomhive.production.plan.FreeTime;
import org.loomhive.production.plan.Maker;
import org.loomhive.production.plan.OpenWork;
import org.loomhive.production.plan.PlanTask;

/** The open work of an invented cooperative; the same seed gives the same. */
final class ManyPieces {
  private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);
  private static final int GROUPS = 14;
  private static final int MATERIALS = 12;
  private static final int BATHS = 60;
  private static final int FIRST = 10_000;

  private final Random dice;

  private ManyPieces(long seed) {
    this.dice = new Random(seed);
  }

  static PlanTask task(long seed, int pieces, int makers, int lots) {
    var any = new ManyPieces(seed);
    return new PlanTask(
        TODAY,
        IntStream.range(FIRST, FIRST + makers).mapToObj(any::maker).toList(),
        IntStream.range(FIRST, FIRST + pieces).mapToObj(any::piece).toList(),
        IntStream.range(FIRST, FIRST + lots).mapToObj(any::lot).toList());
  }

  private Maker maker(int number) {
    int group = dice.nextInt(GROUPS);
    var day = DayOfWeek.of(1 + group % 6);
    var skills = EnumSet.of(dice.nextInt(3) == 0 ? Skill.CANE_AND_BAMBOO : Skill.WEAVING);
    if (dice.nextInt(4) == 0) skills.add(Skill.FINISHING);
    var offered =
        new OfferedTime(8 + dice.nextInt(33), List.of(), List.of())
            .minutesFrom(TODAY, PlanTask.DAYS);
    var inHand = List.of(new FreeTime.InHand(dice.nextInt(20), dice.nextInt(1200)));
    return new Maker(
        new MemberRef("M-" + number),
        Optional.of(new Maker.Point("Group " + group, day)),
        skills,
        FreeTime.of(offered, 1 + Math.floorMod(day.getValue() - 2, 7), inHand),
        dice.nextInt(3_000_000),
        dice.nextInt(12) == 0 ? skills : Set.of());
  }

  private FreeLot lot(int number) {
    var batch = dice.nextInt(3) == 0 ? "" : "Bath " + dice.nextInt(BATHS);
    return new FreeLot(new LotNumber("LOT-" + number), material(), batch, grams(1000, 12_000));
  }

  private OpenWork piece(int number) {
    var needs = new ArrayList<OpenWork.Need>();
    for (int i = 1 + dice.nextInt(2); i > 0; i--)
      needs.add(new OpenWork.Need(material(), grams(80, 900), Optional.empty()));
    int minutes = 240 + dice.nextInt(2200);
    var skill = dice.nextInt(3) == 0 ? Skill.CANE_AND_BAMBOO : Skill.WEAVING;
    return new OpenWork(
        new WorkOrderNumber("W-" + number),
        Set.of(skill),
        minutes,
        10 + dice.nextInt(50),
        minutes * 125L,
        needs,
        OpenWork.Whom.anybody());
  }

  private MaterialCode material() {
    return new MaterialCode("MATERIAL_" + dice.nextInt(MATERIALS));
  }

  private Quantity grams(int least, int most) {
    int grams = least + dice.nextInt(most - least);
    return Quantity.of(BigDecimal.valueOf(grams, Quantity.SCALE), Unit.KILOGRAM);
  }
}
