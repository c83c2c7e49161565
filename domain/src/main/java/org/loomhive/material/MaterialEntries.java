package org.loomhive.material;

import java.time.LocalDate;
import org.loomhive.kernel.Money;
import org.loomhive.ledger.Account;
import org.loomhive.ledger.JournalEntry;

/** Material in money: bought into stock, used up at the lot's cost, or lost. */
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

  private static JournalEntry gone(
      String event, Account to, MaterialMovement movement, Money cost, LocalDate on) {
    var key = movement.lot().number() + "." + movement.number();
    return JournalEntry.about(event, key, on)
        .in(movement.lot().cooperative())
        .debit(to, cost)
        .credit(Account.MATERIAL_STOCK, cost);
  }
}
