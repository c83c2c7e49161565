package org.loomhive.launcher.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;
import org.loomhive.catalog.Variants;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.membership.hours.Days;
import org.loomhive.membership.hours.KeepCalendar;
import org.loomhive.membership.hours.Season;
import org.loomhive.membership.hours.TakeAPause;
import org.loomhive.production.Recipes;
import org.loomhive.production.WorkOrder;
import org.loomhive.production.WorkOrders;
import org.loomhive.production.WorkState;
import org.loomhive.production.capacity.CountHours;
import org.loomhive.production.proposal.AskForPlan;
import org.loomhive.production.proposal.ChooseForPlan;
import org.loomhive.wage.share.MakePlans;

/**
 * The calendars of the cooperatives, pauses of members, work that nobody is offered yet, and a plan
 * for each cooperative how it could be shared.
 */
final class DemoHours {
  private static final int MANY = 500;

  private DemoWorld world;

  void load(DemoWorld here) {
    world = here;
    world.travelTo(1, 18, 30);
    DemoTable.read("hours.csv").forEach(this::row);
    world.get(CountHours.class).all();
    for (CooperativeRef cooperative : world.cooperatives.all().values())
      world.get(AskForPlan.class).ask(cooperative, Actor.system());
    world.get(MakePlans.class).all();
  }

  private void row(DemoTable.Row row) {
    switch (row.text("what")) {
      case "season" -> season(row);
      case "fetched" ->
          world
              .get(KeepCalendar.class)
              .fetch(of(row), row.text("name"), DayOfWeek.valueOf(row.text("value")), system());
      case "pause" -> pause(row);
      case "pin" -> pin(row);
      default -> world.inTransaction(() -> work(row));
    }
  }

  /** The one that is not over and comes next. */
  private void season(DemoTable.Row row) {
    var from = day(row.text("from"), world.today().getYear() - 1);
    var to = day(row.text("to"), from.getYear());
    if (to.isBefore(from)) to = to.plusYears(1);
    while (to.isBefore(world.today())) {
      from = from.plusYears(1);
      to = to.plusYears(1);
    }
    var season = new Season(of(row), row.text("name"), Days.of(from, to), row.number("value"));
    world.get(KeepCalendar.class).add(season, system());
  }

  private static LocalDate day(String monthAndDay, int year) {
    return MonthDay.parse("--" + monthAndDay).atYear(year);
  }

  private void pause(DemoTable.Row row) {
    var days =
        Days.of(
            world.today().plusDays(row.number("from")), world.today().plusDays(row.number("to")));
    world.get(TakeAPause.class).take(world.members.get(row.text("name")), days);
  }

  /** The manager talked to her: she gets this one. */
  private void pin(DemoTable.Row row) {
    var sku = world.skus.get(row.text("value"));
    var open = Set.of(WorkState.TO_PREPARE, WorkState.TO_OFFER);
    var work =
        world.get(WorkOrders.class).seenBy(system(), open, 0, MANY).stream()
            .filter(one -> one.cooperative().equals(of(row)) && one.sku().equals(sku))
            .findFirst()
            .orElseThrow();
    var whom = world.members.get(row.text("name"));
    world.get(ChooseForPlan.class).pin(work.number(), whom, system());
  }

  private void work(DemoTable.Row row) {
    var sku = world.skus.get(row.text("name"));
    var name = world.get(Variants.class).get(sku).product().name();
    var due = world.today().plusDays(row.number("to"));
    world
        .get(WorkOrders.class)
        .add(
            new WorkOrder(
                of(row), world.get(Recipes.class).get(sku), name, row.number("from"), due));
  }

  private CooperativeRef of(DemoTable.Row row) {
    return world.cooperatives.get(row.text("cooperative"));
  }

  private static Actor system() {
    return Actor.system();
  }
}
