package org.loomhive.launcher.demo;

import static java.util.stream.Collectors.toMap;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.loomhive.catalog.Variants;
import org.loomhive.delivery.PostalNumber;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.kernel.Role;
import org.loomhive.material.MaterialLot;
import org.loomhive.material.MaterialLots;
import org.loomhive.membership.Member;
import org.loomhive.membership.Members;
import org.loomhive.messaging.TellOutbox;
import org.loomhive.ordering.OrderLine;
import org.loomhive.ordering.Orders;
import org.loomhive.ordering.ShipLines;
import org.loomhive.ordering.Tracking;
import org.loomhive.ordering.parcel.CloseParcel;
import org.loomhive.production.AllocateLot;
import org.loomhive.production.AnswerOffer;
import org.loomhive.production.InspectionNote;
import org.loomhive.production.MaterialNeed;
import org.loomhive.production.MaterialOfWork;
import org.loomhive.production.ReceiveWork;
import org.loomhive.production.ReportFinished;
import org.loomhive.production.WorkOrder;
import org.loomhive.production.WorkOrders;
import org.loomhive.wage.AcceptWork;
import org.loomhive.wage.OfferWork;

/**
 * Takes a paid order through the workshop as managers and weavers would, each step on its day. For
 * the steps of the demo that tell the history; one object remembers who got how much work.
 */
final class DemoMaking {
  /** A step that is not taken. */
  static final int NOT_YET = -1;

  private static final int BOX_GRAMS = 120;
  private static final int FIRST_ITEM = 40_710_000;

  private final DemoWorld world;
  private final Map<MemberRef, Integer> given = new HashMap<>();
  private int sent;

  DemoMaking(DemoWorld world) {
    this.world = world;
  }

  /**
   * When things happen, in days ago; {@link #NOT_YET} ends the way there.
   *
   * @param told the day on which the order was paid
   * @param accepted the day on which the member takes the work
   */
  record Days(int told, int offered, int accepted, int finished, int inspected, int shipped) {}

  /** From the paid order to the parcel, as far as the days go. */
  void take(OrderNumber order, Days days) {
    tell(days.told(), 11);
    for (WorkOrder work : world.get(WorkOrders.class).forOrder(order)) make(work, days);
    if (days.shipped() != NOT_YET) ship(order, days.shipped());
  }

  /** Work orders come from the outbox, and so does the hand-over of material. */
  private void tell(int daysAgo, int hour) {
    world.travelTo(daysAgo, hour, 5);
    world.get(TellOutbox.class).all();
  }

  private void make(WorkOrder work, Days days) {
    if (days.offered() == NOT_YET) return;
    var manager = manager(work.cooperative());
    var maker = whoHasTime(work);
    world.travelTo(days.offered(), 10, 15);
    chooseLots(work, manager);
    world.get(OfferWork.class).offer(work.number(), maker.ref(), manager);
    if (days.accepted() == NOT_YET) return;
    world.travelTo(days.accepted(), 17, 40);
    world.get(AnswerOffer.class).accept(work.number(), maker.ref());
    tell(days.accepted(), 18);
    if (days.finished() == NOT_YET) return;
    world.travelTo(days.finished(), 15, 20);
    world.get(ReportFinished.class).finished(work.number(), maker.ref());
    if (days.inspected() != NOT_YET) inspect(work, manager, days.inspected());
  }

  private void inspect(WorkOrder work, Actor manager, int daysAgo) {
    world.travelTo(daysAgo, 9, 30);
    world.get(ReceiveWork.class).receive(work.number(), manager);
    world.travelTo(daysAgo, 10, 0);
    world.get(AcceptWork.class).accept(work.number(), InspectionNote.none(), manager);
  }

  /** The oldest lots first. */
  private void chooseLots(WorkOrder work, Actor manager) {
    for (MaterialNeed need : world.get(MaterialOfWork.class).needs(work)) {
      var missing = need.missing();
      for (MaterialLot lot : lots(work, need)) {
        if (!missing.isPositive()) break;
        var part = missing.orLess(world.get(MaterialLots.class).account(lot).free());
        world.get(AllocateLot.class).allocate(work.number(), lot.number(), part, manager);
        missing = missing.minus(part);
      }
    }
  }

  private List<MaterialLot> lots(WorkOrder work, MaterialNeed need) {
    return world
        .get(MaterialLots.class)
        .withSomethingFree(work.cooperative(), need.material().code());
  }

  /** Work is spread by the hours that each offers. */
  private Member whoHasTime(WorkOrder work) {
    int minutes = work.recipe().standardMinutes() * work.pieces();
    var chosen =
        world.get(Members.class).of(work.cooperative()).stream()
            .filter(member -> member.skills().contains(work.recipe().skill()))
            .min(
                Comparator.<Member>comparingInt(
                        member -> (given(member) + minutes) / member.hoursPerWeek())
                    .thenComparing(Member::called))
            .orElseThrow();
    given.merge(chosen.ref(), minutes, Integer::sum);
    return chosen;
  }

  private int given(Member member) {
    return given.getOrDefault(member.ref(), 0);
  }

  private void ship(OrderNumber number, int daysAgo) {
    world.travelTo(daysAgo, 12, 30);
    var order = world.get(Orders.class).get(number);
    var pieces = order.lines().stream().collect(toMap(OrderLine::lineNumber, OrderLine::quantity));
    int net = order.lines().stream().mapToInt(this::grams).sum();
    var close = world.get(CloseParcel.class);
    int parcel = close.close(number, pieces, BOX_GRAMS + net, Actor.system()).parcel();
    world.travelTo(daysAgo, 16, 10);
    var tracking = new Tracking("India Post", postalNumber());
    world.get(ShipLines.class).ship(number, parcel, tracking, Actor.system());
  }

  private int grams(OrderLine line) {
    return world.get(Variants.class).get(line.sku()).weightGrams() * line.quantity();
  }

  /** One after the other, each with its check digit. */
  private String postalNumber() {
    var digits = "%08d".formatted(FIRST_ITEM + sent++);
    return "EE" + digits + PostalNumber.checkDigit(digits) + "IN";
  }

  private Actor manager(CooperativeRef cooperative) {
    var place =
        world.cooperatives.all().entrySet().stream()
            .filter(entry -> entry.getValue().equals(cooperative))
            .findFirst()
            .orElseThrow()
            .getKey();
    var ref = world.staff.get("manager-" + place).value();
    return new Actor(ref, Set.of(Role.MANAGER), Set.of(cooperative));
  }
}
