package org.loomhive.launcher.demo.life;

import java.util.Comparator;
import java.util.Set;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.Quantity;
import org.loomhive.kernel.Role;
import org.loomhive.kernel.Unit;
import org.loomhive.launcher.demo.DemoWorld;
import org.loomhive.material.MaterialCode;
import org.loomhive.material.MaterialLot;
import org.loomhive.material.MaterialLots;
import org.loomhive.material.count.CountLot;
import org.loomhive.material.proof.LotCertificate;
import org.loomhive.material.proof.LotProofs;
import org.loomhive.messaging.TellOutbox;
import org.loomhive.production.AllocateLot;
import org.loomhive.production.AnswerOffer;
import org.loomhive.production.Recipes;
import org.loomhive.production.WorkOrder;
import org.loomhive.production.WorkOrders;
import org.loomhive.wage.OfferWork;

/** What a store does beside its work: proofs of lots, a count, material that stands in. */
public final class DemoStoreDays {
  private static final String EGG_BASKET = "bamboo-egg-basket";

  private DemoWorld world;

  public void load(DemoWorld here) {
    world = here;
    world.on(12, 11, 0, this::proofs);
    world.on(7, 16, 0, this::count);
    world.on(5, 9, 50, this::standIn);
  }

  private void proofs() {
    var actor = manager("meghalaya");
    var lot = newest("meghalaya", "ERI_YARN").number();
    var until = world.today().plusDays(210);
    var proofs = world.get(LotProofs.class);
    proofs.note(new LotCertificate(lot, "Organic silk, Hill Seal", "HS-26-0417", until), actor);
    var photo = new DemoPhotos(world).of("eri-yarn-natural");
    proofs.keep(lot, photo, "The yarn as it came, undyed", actor);
  }

  /** A little less than the book says. */
  private void count() {
    var lot = newest("assam", "CANE");
    var there = world.get(MaterialLots.class).account(lot).inStore();
    var found = there.minus(kilograms("0.750"));
    var why = "Split ends were cut away and nobody wrote it down";
    world
        .get(CountLot.class)
        .count(new CountLot.Found(lot.number(), there, found, why), manager("assam"));
  }

  private void standIn() {
    var actor = manager("assam");
    var recipe = world.get(Recipes.class).get(world.skus.get(EGG_BASKET));
    var due = world.today().plusDays(9);
    var made = new WorkOrder(store("assam"), recipe, "Egg basket of bamboo", 2, due);
    world.inTransaction(() -> world.get(WorkOrders.class).add(made));
    var cane = newest("assam", "CANE").number();
    var some = new AllocateLot.Choice(made.number(), cane, kilograms("0.080"));
    var why = "The bamboo at hand is split too thick for the rim";
    world.get(AllocateLot.class).substitute(some, new MaterialCode("BAMBOO"), why, actor);
    new DemoMaking(world).chooseLots(made.number());
    var maker = world.members.get("Jonaki");
    world.get(OfferWork.class).offer(made.number(), maker, actor);
    world.on(4, 18, 20, () -> accept(made, "Jonaki"));
  }

  private void accept(WorkOrder made, String member) {
    world.get(AnswerOffer.class).accept(made.number(), world.members.get(member));
    world.get(TellOutbox.class).all();
  }

  private MaterialLot newest(String place, String code) {
    return world
        .get(MaterialLots.class)
        .withSomethingFree(store(place), new MaterialCode(code))
        .stream()
        .max(Comparator.comparing(MaterialLot::receivedOn))
        .orElseThrow();
  }

  private static Quantity kilograms(String amount) {
    return Quantity.of(amount, Unit.KILOGRAM);
  }

  private CooperativeRef store(String place) {
    return world.cooperatives.get(place);
  }

  private Actor manager(String place) {
    var ref = world.staff.get("manager-" + place).value();
    return new Actor(ref, Set.of(Role.MANAGER), Set.of(store(place)));
  }
}
