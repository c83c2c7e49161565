package org.loomhive.production.plan;

import java.time.LocalDate;
import java.util.List;

/**
 * What a plan is made of: the makers, the open work and the free lots of one cooperative on a day.
 * The same task gives the same plan, so its lists have a fixed order.
 */
public record PlanTask(
    LocalDate today, List<Maker> makers, List<OpenWork> works, List<FreeLot> lots) {
  /** How far a plan looks ahead; what is due later is planned as if it were due then. */
  public static final int DAYS = 182;

  public PlanTask {
    makers = List.copyOf(makers);
    works = List.copyOf(works);
    lots = List.copyOf(lots);
  }

  public LocalDate day(int number) {
    return today.plusDays(number);
  }
}
