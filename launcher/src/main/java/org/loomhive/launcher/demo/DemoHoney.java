package org.loomhive.launcher.demo;

import java.math.BigDecimal;
import java.util.List;
import org.loomhive.apiary.Apiaries;
import org.loomhive.apiary.Apiary;
import org.loomhive.apiary.BeeSpecies;
import org.loomhive.apiary.HarvestNote;
import org.loomhive.apiary.RecordHarvest;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.LotNumber;
import org.loomhive.kernel.Quantity;
import org.loomhive.kernel.Unit;

/** Bees of Nagaland and what was harvested this year. */
final class DemoHoney {
  private static final List<String> KEEPERS = List.of("Neikule", "Thejano", "Mezhunuo", "Puzonei");
  private DemoWorld world;

  void load(DemoWorld here) {
    world = here;
    var place = world.cooperatives.get(DemoMembers.NAGALAND);
    var apiary = new Apiary(place, DemoTable.text("honey.apiary"), "Phek", BeeSpecies.APIS_CERANA);
    world.inTransaction(() -> world.get(Apiaries.class).add(apiary.hasHives(24)));
    var bees = world.get(Apiaries.class).get(place, apiary.name());
    var spring = harvest(bees, DemoTable.text("honey.spring"), 210);
    more(spring, bees, 203);
    var autumn = harvest(bees, DemoTable.text("honey.autumn"), 40);
    more(autumn, bees, 33);
  }

  private LotNumber harvest(Apiary bees, String blossom, int daysAgo) {
    world.travelTo(daysAgo, 16, 0);
    return world.get(RecordHarvest.class).intoNewLot(bees, blossom, note(daysAgo), Actor.system());
  }

  private void more(LotNumber lot, Apiary bees, int daysAgo) {
    world.travelTo(daysAgo, 16, 0);
    world.get(RecordHarvest.class).intoLot(lot, bees, note(daysAgo), Actor.system());
  }

  private HarvestNote note(int daysAgo) {
    var keeper = world.members.get(KEEPERS.get(daysAgo % KEEPERS.size()));
    var taken = Quantity.of(BigDecimal.valueOf(daysAgo % 9 + 11), Unit.KILOGRAM);
    var day = world.today().minusDays(daysAgo);
    return new HarvestNote(keeper, day, 8, taken, new BigDecimal("18.6"));
  }
}
