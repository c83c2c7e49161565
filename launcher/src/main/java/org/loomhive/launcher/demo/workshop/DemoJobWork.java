package org.loomhive.launcher.demo.workshop;

import java.util.Set;
import org.loomhive.catalog.Variants;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.LotNumber;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Quantity;
import org.loomhive.kernel.Role;
import org.loomhive.kernel.Unit;
import org.loomhive.kernel.WorkOrderNumber;
import org.loomhive.launcher.demo.DemoMembers;
import org.loomhive.launcher.demo.DemoTable;
import org.loomhive.launcher.demo.DemoWorld;
import org.loomhive.material.MaterialCode;
import org.loomhive.material.NewLot;
import org.loomhive.material.ReceiveLot;
import org.loomhive.material.jobwork.Principals;
import org.loomhive.messaging.TellOutbox;
import org.loomhive.production.AllocateLot;
import org.loomhive.production.AnswerOffer;
import org.loomhive.production.MaterialNeed;
import org.loomhive.production.MaterialOfWork;
import org.loomhive.production.Recipes;
import org.loomhive.production.WorkOrder;
import org.loomhive.production.WorkOrders;
import org.loomhive.production.jobwork.WarnOfAge;
import org.loomhive.wage.OfferWork;

/**
 * Two of the cooperatives are registered principals, and in one of them some yarn is with its
 * makers for long: over a year, nearly a year and nine months.
 */
public final class DemoJobWork {
  private static final int REGISTERED_DAYS_AGO = 398;
  private static final int YARN_DAYS_AGO = 395;
  private static final String PLACE = DemoMembers.MEGHALAYA;

  private DemoWorld world;
  private LotNumber yarn;

  public void load(DemoWorld here) {
    world = here;
    world.on(REGISTERED_DAYS_AGO, 10, 0, () -> register(PLACE, "17AAAAU1234A1Z5", "UMS"));
    world.on(
        REGISTERED_DAYS_AGO, 11, 0, () -> register(DemoMembers.ASSAM, "18AAAAK1234A1ZD", "KUL"));
    world.on(YARN_DAYS_AGO, 10, 0, this::receiveYarn);
    for (DemoTable.Row row : DemoTable.read("long_work.csv"))
      world.on(row.number("days_ago"), 10, 0, () -> offer(row));
    world.on(1, 2, 30, () -> world.get(WarnOfAge.class).all());
  }

  /** Under invented numbers. */
  private void register(String place, String taxNumber, String series) {
    var what = new Principals.Registration(taxNumber, series, false);
    world.get(Principals.class).register(world.cooperatives.get(place), what, Actor.system());
  }

  private void receiveYarn() {
    var lot =
        new NewLot(
            LotNumber.random(),
            store(),
            new MaterialCode("ERI_YARN"),
            Quantity.of("2.000", Unit.KILOGRAM),
            Money.of("8100.00", "INR"),
            "Spinning Room of the cooperative",
            "Ri Bhoi",
            "Undyed E-25-9");
    yarn = world.get(ReceiveLot.class).receive(lot, Actor.system());
  }

  private void offer(DemoTable.Row row) {
    var sku = world.skus.get(row.text("slug"));
    var name = world.get(Variants.class).get(sku).product().name();
    var due = world.today().plusDays(row.number("due_in"));
    var work = new WorkOrder(store(), world.get(Recipes.class).get(sku), name, 1, due);
    world.inTransaction(() -> world.get(WorkOrders.class).add(work));
    var made = world.get(WorkOrders.class).get(work.number());
    for (MaterialNeed need : world.get(MaterialOfWork.class).needs(made))
      world.get(AllocateLot.class).allocate(made.number(), yarn, need.missing(), manager());
    var maker = world.members.get(row.text("member"));
    world.get(OfferWork.class).offer(made.number(), maker, manager());
    world.on(row.number("days_ago") - 1, 17, 0, () -> accept(made.number(), row));
  }

  private void accept(WorkOrderNumber work, DemoTable.Row row) {
    world.get(AnswerOffer.class).accept(work, world.members.get(row.text("member")));
    world.get(TellOutbox.class).all();
  }

  private CooperativeRef store() {
    return world.cooperatives.get(PLACE);
  }

  private Actor manager() {
    var ref = world.staff.get("manager-" + PLACE).value();
    return new Actor(ref, Set.of(Role.MANAGER), Set.of(store()));
  }
}
