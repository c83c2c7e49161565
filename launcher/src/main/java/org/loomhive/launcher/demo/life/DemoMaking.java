package org.loomhive.launcher.demo.life;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.LotNumber;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.Role;
import org.loomhive.kernel.WorkOrderNumber;
import org.loomhive.launcher.demo.DemoWorld;
import org.loomhive.launcher.demo.life.DemoCourse.Until;
import org.loomhive.material.Holding;
import org.loomhive.material.Holdings;
import org.loomhive.membership.Member;
import org.loomhive.membership.Members;
import org.loomhive.messaging.TellOutbox;
import org.loomhive.production.AnswerOffer;
import org.loomhive.production.MaterialNeed;
import org.loomhive.production.MaterialOfWork;
import org.loomhive.production.ReceiveWork;
import org.loomhive.production.ReportFinished;
import org.loomhive.production.WorkOrder;
import org.loomhive.production.WorkOrders;
import org.loomhive.production.receipt.NewReceipt;
import org.loomhive.production.receipt.ReceivePieces;
import org.loomhive.wage.OfferWork;
import org.loomhive.wage.worked.LogTime;

/**
 * Takes a work order through the workshop as managers and makers would, each step on its day. For
 * the steps of the demo that tell the history; one object remembers who got how much work.
 */
final class DemoMaking {
  private static final String WEIGHED = "cotton-towel-red-border";
  private static final BigDecimal LOST = new BigDecimal("0.07");
  private static final Map<LotNumber, NewReceipt.Weighed> NOTHING = Map.of();

  private static final int[] PERCENT_OF_STANDARD = {92, 100, 85, 104, 96, 110, 90, 98};
  private static final int CANNOT_BE = 9;

  private final DemoWorld world;
  private final DemoInspection inspection;
  private final Map<MemberRef, Integer> given = new HashMap<>();
  private final Map<CooperativeRef, Integer> asked = new HashMap<>();

  DemoMaking(DemoWorld world) {
    this.world = world;
    this.inspection = new DemoInspection(world, this);
  }

  /** Work orders come from the outbox, and so does the hand-over of material. */
  void tell() {
    world.get(TellOutbox.class).all();
  }

  /** From the choice of the lots to the inspection, as far as the course goes. */
  void make(WorkOrderNumber work, DemoCourse course) {
    int offered = course.day(Until.OFFERED);
    if (course.reaches(Until.PREPARED)) world.on(offered, 10, 15, () -> chooseLots(work));
    if (!course.reaches(Until.OFFERED)) return;
    world.on(offered, 10, 40, () -> offer(work));
    if (!course.reaches(Until.ACCEPTED)) return;
    world.on(course.day(Until.ACCEPTED), 17, 40, () -> accept(work));
    if (course.reaches(Until.FINISHED)) finish(work, course);
  }

  /** The second half, also for a piece that its maker puts right. */
  void finish(WorkOrderNumber work, DemoCourse course) {
    world.on(course.day(Until.FINISHED), 15, 20, () -> reportFinished(work));
    if (!course.reaches(Until.RECEIVED)) return;
    world.on(course.day(Until.RECEIVED), 9, 30, () -> receive(work));
    if (!course.reaches(Until.INSPECTED)) return;
    world.on(course.day(Until.INSPECTED), 10, 0, () -> inspection.look(work, course));
  }

  private void offer(WorkOrderNumber number) {
    var work = find(number);
    var maker = whoHasTime(work);
    world.get(OfferWork.class).offer(number, maker.ref(), manager(work));
  }

  private void accept(WorkOrderNumber number) {
    world.get(AnswerOffer.class).accept(number, maker(number));
    tell();
  }

  private void reportFinished(WorkOrderNumber number) {
    world.get(ReportFinished.class).finished(number, maker(number));
    if (world.get(LogTime.class).isAsked(find(number))) sayHowLong(find(number));
  }

  /** Mostly about as long as the standard says; now and then somebody names what cannot be. */
  private void sayHowLong(WorkOrder work) {
    int before = asked.merge(work.cooperative(), 1, Integer::sum) - 1;
    int standard = work.recipe().standardMinutes() * work.pieces();
    int said = standard * PERCENT_OF_STANDARD[before % PERCENT_OF_STANDARD.length] / 100;
    boolean cannotBe = before % CANNOT_BE == 0;
    world
        .get(LogTime.class)
        .say(work.number(), cannotBe ? 20 * said : said, work.member().orElseThrow());
  }

  private void receive(WorkOrderNumber number) {
    var work = find(number);
    var weighed = work.sku().equals(world.skus.get(WEIGHED)) ? weighed(number) : NOTHING;
    if (weighed.isEmpty()) world.get(ReceiveWork.class).receive(number, manager(work));
    else
      world
          .get(ReceivePieces.class)
          .receive(NewReceipt.of(number, work.toCome()).using(weighed), manager(work));
  }

  /** Somebody puts these on the scales, and finds that more is lost than the recipe expects. */
  private Map<LotNumber, NewReceipt.Weighed> weighed(WorkOrderNumber number) {
    var figures = new HashMap<LotNumber, NewReceipt.Weighed>();
    for (Holding one : world.get(Holdings.class).forWork(number)) {
      if (!one.held().isPositive()) continue;
      var lost = one.held().times(LOST, RoundingMode.HALF_UP);
      figures.put(one.lot(), new NewReceipt.Weighed(one.held().minus(lost), lost));
    }
    return figures;
  }

  WorkOrder find(WorkOrderNumber number) {
    return world.get(WorkOrders.class).get(number);
  }

  private MemberRef maker(WorkOrderNumber number) {
    return find(number).member().orElseThrow();
  }

  /** The oldest lots first. */
  void chooseLots(WorkOrderNumber number) {
    var work = find(number);
    for (MaterialNeed need : world.get(MaterialOfWork.class).needs(work))
      DemoLots.choose(world, work, need, manager(work));
  }

  /** Whoever had least for the hours that she offers. */
  private Member whoHasTime(WorkOrder work) {
    int minutes = work.recipe().standardMinutes() * work.pieces();
    var chosen =
        world.get(Members.class).of(work.cooperative()).stream()
            .filter(member -> member.skills().contains(work.recipe().skill()))
            .min(Comparator.comparingInt(this::load).thenComparing(Member::called))
            .orElseThrow();
    given.merge(chosen.ref(), minutes, Integer::sum);
    return chosen;
  }

  private int load(Member member) {
    return given.getOrDefault(member.ref(), 0) / member.hoursPerWeek();
  }

  Actor manager(WorkOrder work) {
    var place = world.cooperatives.nameOf(work.cooperative());
    var ref = world.staff.get("manager-" + place).value();
    return new Actor(ref, Set.of(Role.MANAGER), Set.of(work.cooperative()));
  }
}
