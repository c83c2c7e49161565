package org.loomhive.material.account;

import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.Quantity;
import org.loomhive.kernel.WorkOrderNumber;
import org.loomhive.material.LotAccount;
import org.loomhive.material.MaterialCode;
import org.loomhive.material.MovementKind;

/**
 * What was issued of one material to one maker for one work order, and where every gram of it is.
 * It is a count and never a debt.
 */
public record MaterialAccount(Whose whose, String materialName, LotAccount moved) {
  /** Of which material, with whom, for what. */
  public record Whose(MaterialCode material, MemberRef member, WorkOrderNumber workOrder) {}

  public Quantity issued() {
    return moved.moved(MovementKind.ISSUED);
  }

  public Quantity used() {
    return moved.used();
  }

  /** In rejected pieces and in those that she makes good. */
  public Quantity rejectedOrRework() {
    return moved.rejected().plus(moved.inRework());
  }

  /** In pieces that wait for inspection. */
  public Quantity waiting() {
    return moved.waiting();
  }

  public Quantity usualLoss() {
    return moved.usualLoss();
  }

  public Quantity unusualLoss() {
    return moved.moved(MovementKind.LOST_IN_MAKING);
  }

  public Quantity returned() {
    return moved.moved(MovementKind.RETURNED);
  }

  public Quantity scrap() {
    return moved.scrap();
  }

  public Quantity held() {
    return moved.withMembers();
  }

  /** Kept for her other work, less what she kept from other work; below zero where more came. */
  public Quantity movedAway() {
    return moved.moved(MovementKind.MOVED_AWAY).minus(moved.moved(MovementKind.MOVED_HERE));
  }

  /** Everything that is named above but what was issued. */
  public Quantity accountedFor() {
    return used()
        .plus(rejectedOrRework())
        .plus(waiting())
        .plus(usualLoss())
        .plus(unusualLoss())
        .plus(returned())
        .plus(scrap())
        .plus(held())
        .plus(movedAway());
  }

  public boolean isBalanced() {
    return issued().equals(accountedFor());
  }

  /** Nothing is with her, and no piece with it waits. */
  public boolean isSettled() {
    return held().isZero() && waiting().isZero() && moved.inRework().isZero();
  }
}
