package org.loomhive.production;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.LotNumber;
import org.loomhive.kernel.Quantity;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.kernel.WorkOrderNumber;
import org.loomhive.material.Holding;
import org.loomhive.material.Holdings;
import org.loomhive.material.IssueMaterial;
import org.loomhive.material.MaterialCode;
import org.loomhive.material.MaterialLot;
import org.loomhive.material.MaterialLots;
import org.loomhive.production.handover.HandOverMaterial;
import org.loomhive.production.recipe.UsePolicy;
import org.loomhive.production.substitute.Substitute;
import org.loomhive.production.substitute.Substitutes;

/**
 * Chooses the lots that work will be made of. Before a member takes the work they are set aside for
 * it; once she has it, more material goes to her at once.
 */
@ApplicationScoped
public class AllocateLot {
  @Inject WorkOrders workOrders;
  @Inject MaterialOfWork material;
  @Inject MaterialLots lots;
  @Inject Substitutes substitutes;
  @Inject IssueMaterial issue;
  @Inject Holdings holdings;
  @Inject HandOverMaterial handOver;
  @Inject Clock clock;

  @Transactional
  public void allocate(WorkOrderNumber number, LotNumber lot, Quantity quantity, Actor actor) {
    choose(new Choice(number, lot, quantity), "", actor);
  }

  /** More than the recipe needs: it takes a reason that is kept, and costs nobody. */
  @Transactional
  public void topUp(Choice choice, String reason, Actor actor) {
    if (reason == null || reason.isBlank())
      throw new Refused(ProductionRefusal.TOP_UP_NEEDS_REASON);
    choose(choice, reason.strip(), actor);
  }

  /** A lot of other material stands in for what the recipe names; it is recorded as such. */
  @Transactional
  public void substitute(Choice choice, MaterialCode insteadOf, String reason, Actor actor) {
    if (reason == null || reason.isBlank())
      throw new Refused(ProductionRefusal.SUBSTITUTE_NEEDS_REASON);
    var work = workOrders.lock(choice.work(), actor);
    var other = lots.get(choice.lot(), actor).material();
    if (substitutes.of(work.number()).stream().noneMatch(one -> one.lot().equals(choice.lot()))) {
      var need = material.needs(work).stream().filter(one -> one.is(insteadOf)).findFirst();
      if (need.isEmpty() || need.get().material().unit() != other.unit())
        throw new Refused(ProductionRefusal.NO_SUBSTITUTE, other.name());
      substitutes.add(
          new Substitute(work, choice.lot(), insteadOf, reason.strip()).by(actor, clock.instant()));
    }
    choose(choice, reason.strip(), actor);
  }

  /** So much of a lot for a work order. */
  public record Choice(WorkOrderNumber work, LotNumber lot, Quantity quantity) {}

  private void choose(Choice choice, String reason, Actor actor) {
    actor.require(Role.MANAGER, Role.NETWORK_ADMIN);
    var work = workOrders.lock(choice.work(), actor);
    if (work.isInspected()) throw new Refused(ProductionRefusal.ALREADY_INSPECTED, choice.work());
    requireNeeded(work, choice, reason, actor);
    var purpose = new IssueMaterial.Purpose(choice.work(), reason);
    var lot = choice.lot();
    issue.setAside(lot, choice.quantity(), purpose, actor);
    if (isAllChosen(work)) work.materialIsChosen(clock.instant());
    if (work.isAccepted()) handOver.handOver(choice.work());
  }

  /** Gives back all of a lot that is set aside for the work, so that another can be chosen. */
  @Transactional
  public void putBack(WorkOrderNumber number, LotNumber lot, Actor actor) {
    actor.require(Role.MANAGER, Role.NETWORK_ADMIN);
    var work = workOrders.lock(number, actor);
    if (work.isOffered()) throw new Refused(ProductionRefusal.ALREADY_OFFERED, number);
    for (Holding held : holdings.forWork(number))
      if (held.lot().equals(lot) && held.account().setAside().isPositive())
        issue.putBack(lot, held.account().setAside(), number, actor);
    if (!isAllChosen(work)) work.materialIsNotChosen();
  }

  private boolean isAllChosen(WorkOrder work) {
    return material.needs(work).stream().allMatch(MaterialNeed::isMet);
  }

  private void requireNeeded(WorkOrder work, Choice choice, String reason, Actor actor) {
    var lot = lots.get(choice.lot(), actor);
    if (!lot.cooperative().equals(work.cooperative()))
      throw new Refused(ProductionRefusal.OTHER_COOPERATIVE, lot.number());
    requireOwn(work, lot);
    var name = lot.material().name();
    var need =
        material.needs(work).stream()
            .filter(one -> one.isServedBy(lot))
            .findFirst()
            .orElseThrow(() -> new Refused(ProductionRefusal.NOT_IN_RECIPE, name));
    need.room().ifPresent(room -> requireRoom(choice, room, need, reason));
    if (reason.isEmpty()) requireOneBath(need, lot, actor);
  }

  /** Two dye baths in one set of pieces can be seen; whoever mixes them says why. */
  private void requireOneBath(MaterialNeed need, MaterialLot lot, Actor actor) {
    for (LotNumber given : need.lotsGiven()) {
      var other = lots.get(given, actor);
      boolean mixes =
          other.material().code().equals(lot.material().code())
              && !other.dyeBatch().equals(lot.dyeBatch());
      if (mixes) throw new Refused(ProductionRefusal.MIXES_DYE_BATHS, lot.number(), other.number());
    }
  }

  private static void requireRoom(Choice choice, Quantity room, MaterialNeed need, String reason) {
    var asked = choice.quantity();
    boolean isBeyond = asked.compareTo(room) > 0;
    if (isBeyond && need.line().policy() == UsePolicy.BLOCK)
      throw new Refused(
          ProductionRefusal.MORE_THAN_NEEDED, orNothing(room), need.material().name());
    if (!reason.isEmpty()) return;
    if (isBeyond)
      throw new Refused(ProductionRefusal.MORE_NEEDS_REASON, choice.lot(), asked, orNothing(room));
    if (asked.compareTo(room.minus(need.gone())) > 0)
      throw new Refused(ProductionRefusal.TOP_UP_NEEDS_REASON);
  }

  private static Quantity orNothing(Quantity room) {
    return room.isNegative() ? Quantity.zero(room.unit()) : room;
  }

  /** What a customer gave us is for her order only. */
  private static void requireOwn(WorkOrder work, MaterialLot lot) {
    var owner = lot.owner();
    if (owner.isEmpty() || work.orderNumber().filter(owner.get().order()::equals).isPresent())
      return;
    throw new Refused(
        ProductionRefusal.CUSTOMERS_MATERIAL,
        lot.number(),
        owner.get().name(),
        owner.get().order());
  }
}
