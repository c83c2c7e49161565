package org.loomhive.launcher.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.loomhive.apiary.Apiaries;
import org.loomhive.apiary.Apiary;
import org.loomhive.apiary.BeeSpecies;
import org.loomhive.apiary.HarvestNote;
import org.loomhive.apiary.RecordHarvest;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.LotNumber;
import org.loomhive.kernel.Quantity;
import org.loomhive.kernel.Unit;
import org.loomhive.membership.Members;

/** The bees of the hills, and what was harvested from them in the last two years. */
final class DemoHoney {
  private static final int YEARS = 2;

  private final Map<String, Apiary> apiaries = new HashMap<>();
  private final Map<String, LotNumber> lots = new HashMap<>();
  private DemoWorld world;

  void load(DemoWorld here) {
    world = here;
    world.inTransaction(() -> DemoTable.read("apiaries.csv").forEach(this::apiary));
    for (DemoTable.Row row : DemoTable.read("harvests.csv"))
      for (int year = 0; year < YEARS; year++) harvest(row, lastTime(row).minusYears(year));
  }

  private void apiary(DemoTable.Row row) {
    var apiary =
        new Apiary(
                world.cooperatives.get(row.text("cooperative")),
                row.text("name"),
                row.text("district"),
                BeeSpecies.valueOf(row.text("species")))
            .hasHives(row.number("hives"));
    world.get(Apiaries.class).add(apiary);
    apiaries.put(apiary.name(), apiary);
  }

  /** Blossoms keep their days, whenever the demo is loaded. */
  private LocalDate lastTime(DemoTable.Row row) {
    var thisYear =
        LocalDate.of(world.today().getYear(), row.number("month"), row.number("day_of_month"));
    return thisYear.isBefore(world.today()) ? thisYear : thisYear.minusYears(1);
  }

  private void harvest(DemoTable.Row row, LocalDate day) {
    var keeper = world.get(Members.class).get(world.members.get(row.text("keeper")));
    if (!keeper.isActiveOn(day)) return;
    var taken = Quantity.of(new BigDecimal(row.text("kilograms")), Unit.KILOGRAM);
    var moisture = new BigDecimal(row.text("moisture"));
    var note = new HarvestNote(keeper.ref(), day, row.number("hives"), taken, moisture);
    int daysAgo = (int) (world.today().toEpochDay() - day.toEpochDay());
    world.on(daysAgo, 16, 0, () -> record(row, note));
  }

  private void record(DemoTable.Row row, HarvestNote note) {
    var bees = apiaries.get(row.text("apiary"));
    var name = bees.name() + " " + row.text("blossom") + " " + note.day().getYear();
    var records = world.get(RecordHarvest.class);
    var open = lots.get(name);
    if (open != null) records.intoLot(open, bees, note, Actor.system());
    else lots.put(name, records.intoNewLot(bees, row.text("blossom"), note, Actor.system()));
  }
}
