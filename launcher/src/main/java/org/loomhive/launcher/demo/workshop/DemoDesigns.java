package org.loomhive.launcher.demo.workshop;

import java.util.ArrayList;
import java.util.List;
import org.loomhive.catalog.design.Design;
import org.loomhive.catalog.design.DesignRef;
import org.loomhive.catalog.design.EditionRef;
import org.loomhive.catalog.design.JudgeSample;
import org.loomhive.catalog.design.Measure;
import org.loomhive.catalog.design.SpecificationSheet;
import org.loomhive.catalog.design.WriteDesign;
import org.loomhive.kernel.Actor;
import org.loomhive.launcher.demo.DemoTable;
import org.loomhive.launcher.demo.DemoWorld;

/** A small design library: each design with a sample that was approved, in use for its products. */
public final class DemoDesigns {
  private static final int DAYS_AGO = 190;
  private DemoWorld world;

  public void load(DemoWorld here) {
    world = here;
    world.travelTo(DAYS_AGO, 11, 0);
    DemoTable.read("designs.csv").forEach(this::design);
  }

  private void design(DemoTable.Row row) {
    var ref = DesignRef.random();
    var home = world.cooperatives.get(row.text("cooperative"));
    var words =
        new SpecificationSheet.Words(
            row.text("materials"), row.text("colours"), row.text("packing"), row.text("notes"));
    var sheet = new SpecificationSheet(measures(row.text("measures")), words, null);
    var write = world.get(WriteDesign.class);
    write.begin(new Design(ref, home, row.text("name")), sheet, Actor.system());
    approve(ref, row.text("maker"));
    for (String slug : row.text("products").split(", ")) write.link(ref, slug, Actor.system());
  }

  private void approve(DesignRef ref, String maker) {
    var judge = world.get(JudgeSample.class);
    var day = world.today().minusDays(DAYS_AGO);
    var first = new EditionRef(ref, 1);
    int sample = judge.made(first, world.members.get(maker), day, Actor.system());
    judge.judge(first, new JudgeSample.Verdict(sample, true, ""), Actor.system());
    judge.use(first, Actor.system());
  }

  /** For example: Length 2000 20, Width 900 10. */
  private static List<Measure> measures(String text) {
    var measures = new ArrayList<Measure>();
    for (String one : text.split(", ")) {
      var parts = one.split(" (?=[0-9]+( |$))");
      measures.add(new Measure(parts[0], Integer.parseInt(parts[1]), Integer.parseInt(parts[2])));
    }
    return measures;
  }
}
