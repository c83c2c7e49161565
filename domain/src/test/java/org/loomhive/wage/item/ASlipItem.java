package org.loomhive.wage.item;

import static org.loomhive.ledger.Account.WAGES;
import static org.loomhive.ledger.Account.WAGES_PAYABLE;

import java.time.LocalDate;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Money;
import org.loomhive.ledger.Journal;
import org.loomhive.ledger.JournalEntry;
import org.loomhive.membership.Member;
import org.loomhive.wage.item.SlipItem.About;
import org.loomhive.wage.item.SlipItem.Whose;
import org.loomhive.workbench.TestHouse;

/** Items of slips for tests, with the entry that their maker posts. */
public final class ASlipItem {
  private ASlipItem() {}

  /** It waits for a slip. */
  public static SlipItem of(String key, SlipItemKind kind, Member member, String amount) {
    var whose = new Whose(member.cooperative(), member.ref());
    var money = Money.of(amount, "INR");
    return new SlipItem(key, kind, whose, money, new About("item." + kind, "P-1"));
  }

  public static SlipItem waiting(String key, SlipItemKind kind, Member member, String amount) {
    var item = of(key, kind, member, amount);
    TestHouse.inTransaction(
        () -> {
          TestHouse.get(SlipItems.class).add(item, Actor.system());
          TestHouse.get(Journal.class).post(entry(item));
        });
    return item;
  }

  private static JournalEntry entry(SlipItem item) {
    return JournalEntry.about("test", item.key(), LocalDate.of(2026, 3, 2))
        .debit(WAGES, item.amount())
        .credit(WAGES_PAYABLE, item.member(), item.amount());
  }
}
