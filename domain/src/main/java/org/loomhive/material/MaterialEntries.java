package org.loomhive.material;

import java.time.LocalDate;
import org.loomhive.kernel.Money;
import org.loomhive.ledger.Account;
import org.loomhive.ledger.JournalEntry;

/**
 * Material in money: bought into stock, used up at the lot's cost, lost, counted, or on the way. No
 * entry names a person: what happens to material is nobody's debt.
 */
public final class MaterialEntries {
  private MaterialEntries() {}

  static JournalEntry received(MaterialLot lot) {
    return JournalEntry.about("material.received", lot.number().value(), lot.receivedOn())
        .in(lot.cooperative())
        .debit(Account.MATERIAL_STOCK, lot.cost())
        .credit(Account.SUPPLIERS_PAYABLE, lot.cost());
  }

  /** Scrap or a by-product came of what was used: the pieces cost so much less. */
  public static JournalEntry broughtBack(MaterialLot lot, LocalDate on) {
    return JournalEntry.about("material.brought_back", lot.number().value(), on)
        .in(lot.cooperative())
        .debit(Account.MATERIAL_STOCK, lot.cost())
        .credit(Account.MATERIAL_USED, lot.cost());
  }

  static JournalEntry used(MaterialMovement movement, Money cost, LocalDate on) {
    return gone("material.used", Account.MATERIAL_USED, movement, cost, on);
  }

  static JournalEntry lost(MaterialMovement movement, Money cost, LocalDate on) {
    return gone("material.lost", Account.MATERIAL_LOST, movement, cost, on);
  }

  /** Not found when the store was counted. */
  public static JournalEntry countedDown(MaterialMovement movement, Money cost, LocalDate on) {
    return gone("material.counted_down", Account.MATERIAL_COUNTED, movement, cost, on);
  }

  /** Found beyond the book when the store was counted. */
  public static JournalEntry countedUp(MaterialMovement movement, Money cost, LocalDate on) {
    return about("material.counted_up", movement, on)
        .debit(Account.MATERIAL_STOCK, cost)
        .credit(Account.MATERIAL_COUNTED, cost);
  }

  public static JournalEntry sent(MaterialMovement movement, Money cost, LocalDate on) {
    return gone("material.sent", Account.MATERIAL_ON_THE_WAY, movement, cost, on);
  }

  /** A part that was sent is a lot of the other store now. */
  public static JournalEntry arrived(MaterialLot as) {
    return JournalEntry.about("material.arrived", as.number().value(), as.receivedOn())
        .in(as.cooperative())
        .debit(Account.MATERIAL_STOCK, as.cost())
        .credit(Account.MATERIAL_ON_THE_WAY, as.cost());
  }

  public static JournalEntry lostOnTheWay(MaterialMovement movement, Money cost, LocalDate on) {
    return about("material.lost_on_the_way", movement, on)
        .debit(Account.MATERIAL_LOST, cost)
        .credit(Account.MATERIAL_ON_THE_WAY, cost);
  }

  /**
   * Back in the store that sent it.
   *
   * @param value what its lot is worth more by it; a coin of rounding apart from the cost sent
   */
  public static JournalEntry cameBack(
      MaterialMovement movement, Money cost, Money value, LocalDate on) {
    return about("material.came_back", movement, on)
        .debit(Account.MATERIAL_STOCK, value)
        .debit(Account.MATERIAL_COUNTED, cost.minus(value))
        .credit(Account.MATERIAL_ON_THE_WAY, cost);
  }

  private static JournalEntry gone(
      String event, Account to, MaterialMovement movement, Money cost, LocalDate on) {
    return about(event, movement, on).debit(to, cost).credit(Account.MATERIAL_STOCK, cost);
  }

  private static JournalEntry about(String event, MaterialMovement movement, LocalDate on) {
    var key = movement.lot().number() + "." + movement.number();
    return JournalEntry.about(event, key, on).in(movement.lot().cooperative());
  }
}
