package org.loomhive.production.plan;

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

/** Tasks for tests; the same seed gives the same task. */
public final class APlanTask {
  public static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);
  private static final int MATERIALS = 6;

  private final Random dice;

  private APlanTask(long seed) {
    this.dice = new Random(seed);
  }

  public static PlanTask random(long seed, int works, int makers, int lots) {
    var any = new APlanTask(seed);
    var people = IntStream.range(0, makers).mapToObj(any::maker).toList();
    var store = IntStream.range(0, lots).mapToObj(any::lot).toList();
    var open = IntStream.range(0, works).mapToObj(work -> any.work(work, people)).toList();
    return new PlanTask(MONDAY, people, open, store);
  }

  private Maker maker(int number) {
    var point =
        dice.nextInt(3) == 0
            ? Optional.<Maker.Point>empty()
            : Optional.of(point(number % Math.max(1, 8)));
    var skills = EnumSet.noneOf(Skill.class);
    skills.add(any(Skill.WEAVING, Skill.CANE_AND_BAMBOO));
    if (dice.nextInt(3) == 0) skills.add(Skill.DYEING);
    var offered =
        new OfferedTime(5 + dice.nextInt(36), List.of(), List.of())
            .minutesFrom(MONDAY, PlanTask.DAYS);
    var inHand = new ArrayList<FreeTime.InHand>();
    for (int i = dice.nextInt(3); i > 0; i--)
      inHand.add(new FreeTime.InHand(dice.nextInt(30), 120 + dice.nextInt(1500)));
    return new Maker(
        new MemberRef("M-TEST" + (10000 + number)),
        point,
        skills,
        FreeTime.of(offered, 1 + dice.nextInt(4), inHand),
        dice.nextInt(4) == 0 ? 0 : dice.nextInt(2_500_000),
        dice.nextInt(10) == 0 ? skills : Set.of());
  }

  private Maker.Point point(int group) {
    return new Maker.Point("Group " + group, DayOfWeek.of(1 + group % 7));
  }

  private FreeLot lot(int number) {
    var batch = dice.nextInt(3) == 0 ? "" : "Bath " + dice.nextInt(40);
    return new FreeLot(
        new LotNumber("LOT-TEST" + (10000 + number)),
        material(),
        batch,
        grams(500 + dice.nextInt(9000)));
  }

  private MaterialCode material() {
    return new MaterialCode("MATERIAL_" + dice.nextInt(MATERIALS));
  }

  private OpenWork work(int number, List<Maker> makers) {
    var needs = new ArrayList<OpenWork.Need>();
    for (int i = dice.nextInt(3); i > 0; i--)
      needs.add(new OpenWork.Need(material(), grams(50 + dice.nextInt(1500)), Optional.empty()));
    int minutes = 60 + dice.nextInt(2400);
    var only =
        dice.nextInt(20) == 0
            ? Optional.of(makers.get(dice.nextInt(makers.size())).ref())
            : Optional.<MemberRef>empty();
    var declined =
        only.isEmpty() && dice.nextInt(10) == 0
            ? Set.of(makers.get(dice.nextInt(makers.size())).ref())
            : Set.<MemberRef>of();
    return new OpenWork(
        new WorkOrderNumber("W-TEST" + (10000 + number)),
        Set.of(any(Skill.WEAVING, Skill.CANE_AND_BAMBOO, Skill.DYEING)),
        minutes,
        dice.nextInt(60) - 2,
        minutes * 120L,
        needs,
        new OpenWork.Whom(only, declined));
  }

  private Skill any(Skill... skills) {
    return skills[dice.nextInt(skills.length)];
  }

  private static Quantity grams(int grams) {
    return Quantity.of(java.math.BigDecimal.valueOf(grams, 3), Unit.KILOGRAM);
  }

  /** Forty hours a week, nothing in hand, comes herself. */
  public static Maker weaver(String name, long earned) {
    var offered = new OfferedTime(40, List.of(), List.of()).minutesFrom(MONDAY, PlanTask.DAYS);
    return new Maker(
        new MemberRef("M-" + name),
        Optional.empty(),
        Set.of(Skill.WEAVING),
        FreeTime.of(offered, 1, List.of()),
        earned,
        Set.of());
  }

  /** Weaving of ten hours that needs nothing from the store, due after 30 days. */
  public static OpenWork weaving(String name) {
    return weaving(name, 30);
  }

  public static OpenWork weaving(String name, int dueDay, OpenWork.Need... needs) {
    return new OpenWork(
        new WorkOrderNumber("W-" + name),
        Set.of(Skill.WEAVING),
        600,
        dueDay,
        100_000,
        List.of(needs),
        OpenWork.Whom.anybody());
  }

  public static OpenWork.Need yarn(String kilograms) {
    return new OpenWork.Need(
        new MaterialCode("YARN"), Quantity.of(kilograms, Unit.KILOGRAM), Optional.empty());
  }

  public static FreeLot lot(String name, String batch, String kilograms) {
    return new FreeLot(
        new LotNumber("LOT-" + name),
        new MaterialCode("YARN"),
        batch,
        Quantity.of(kilograms, Unit.KILOGRAM));
  }
}
