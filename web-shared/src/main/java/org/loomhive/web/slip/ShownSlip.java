package org.loomhive.web.slip;

import java.util.List;
import org.loomhive.kernel.Money;
import org.loomhive.payout.bank.Rail;
import org.loomhive.wage.EarnedWage;
import org.loomhive.wage.Slip;
import org.loomhive.wage.deduction.SlipDeduction;
import org.loomhive.wage.item.SlipItem;

/**
 * All that a slip shows: her work, what was added and kept back, and where the money goes. Of the
 * place it names the group and the cooperative, and nothing else.
 *
 * @param where it goes; null while nothing is on file
 * @param helpNumber whom she may call; empty where none is set
 */
public record ShownSlip(
    Slip slip, Owner owner, List<Line> lines, Beside beside, Where where, String helpNumber) {
  private static final int MINUTES_PER_HOUR = 60;

  /**
   * On which way the money comes.
   *
   * @param digits the last of the account or wallet; empty for cash
   */
  public record Where(Rail rail, String digits) {}

  /** Whose it is. */
  public record Owner(String called, String group, String cooperative, String language) {}

  /** What was made, and what it earned. */
  public record Line(String what, EarnedWage wage) {}

  /** What it holds besides pieces. */
  public record Beside(List<SlipItem> items, List<SlipDeduction> deductions) {}

  /** Whole hours; the rest is in {@link #minutes}. */
  public int hours() {
    return slip.countedMinutes() / MINUTES_PER_HOUR;
  }

  public int minutes() {
    return slip.countedMinutes() % MINUTES_PER_HOUR;
  }

  public List<SlipItem> added() {
    return beside.items().stream().filter(item -> item.kind().adds()).toList();
  }

  /** Of this month's work, what was paid before. */
  public List<SlipItem> paidBefore() {
    return beside.items().stream().filter(item -> isPaidBefore(item)).toList();
  }

  private static boolean isPaidBefore(SlipItem item) {
    return item.kind() == org.loomhive.wage.item.SlipItemKind.PREPAID;
  }

  /** Each with its basis and what is left, also where this month could bear nothing. */
  public List<SlipDeduction> deductions() {
    return beside.deductions();
  }

  public boolean isNothingKept() {
    return slip.deductions().isZero() && beside.deductions().isEmpty();
  }

  /** Without work the hour says nothing. */
  public boolean hasWork() {
    return !lines.isEmpty();
  }

  public Money net() {
    return slip.net();
  }
}
