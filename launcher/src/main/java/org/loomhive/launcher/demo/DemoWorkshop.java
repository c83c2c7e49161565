package org.loomhive.launcher.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.LotNumber;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Quantity;
import org.loomhive.kernel.Unit;
import org.loomhive.material.Material;
import org.loomhive.material.MaterialCode;
import org.loomhive.material.Materials;
import org.loomhive.material.NewLot;
import org.loomhive.material.ReceiveLot;
import org.loomhive.material.jobwork.ClassifyMaterial;
import org.loomhive.material.moisture.Fibre;
import org.loomhive.material.moisture.StateFibre;
import org.loomhive.material.tally.CountToo;
import org.loomhive.membership.Skill;
import org.loomhive.production.Recipe;
import org.loomhive.production.Recipes;

/**
 * What the workshops make things of: materials, lots as they arrived over the months, and a recipe
 * for every variant, with the minutes of the product table.
 */
final class DemoWorkshop {
  private static final int RECIPES_DAYS_AGO = 402;
  private static final int USUAL_LOSS_PERCENT = 4;
  private static final BigDecimal GRAMS_PER_KILOGRAM = BigDecimal.valueOf(1000);

  /** Dyed pieces, by a word of their slug; a twentieth of their weight is dye. */
  private static final String DYED = ".*(lac-red|turmeric|indigo|forest|black-red|runner-red).*";

  private static final int DYE_PERCENT = 5;
  private static final Pattern GRAMS = Pattern.compile("(\\d+) g$");
  private static final int TASTING_GRAMS = 120;

  /** What goes into yarn is not yarn yet. */
  private static final Map<String, String> SPUN_FROM = Map.of("spun", "Eri cocoons");

  private final Map<String, Material> byShare = new HashMap<>();
  private DemoWorld world;

  void load(DemoWorld here) {
    world = here;
    world.travelTo(RECIPES_DAYS_AGO, 10, 0);
    DemoTable.read("materials.csv").forEach(this::material);
    world.inTransaction(() -> DemoCatalogue.rows().forEach(this::recipes));
    for (DemoTable.Row row : DemoTable.read("lots.csv"))
      world.on(row.number("days_ago"), 10, 30, () -> receive(row));
  }

  private void material(DemoTable.Row row) {
    var code = new MaterialCode(row.text("code"));
    var made = new Material(code, row.text("name"), Unit.valueOf(row.text("unit")));
    world.get(Materials.class).add(made);
    world.get(ClassifyMaterial.class).classify(code, row.text("hsn"), Actor.system());
    if (!row.text("fibre").isEmpty())
      world.get(StateFibre.class).state(code, Fibre.valueOf(row.text("fibre")), Actor.system());
    if (!row.text("counted").isEmpty()) world.get(CountToo.class).pieces(code, Actor.system());
    byShare.put(row.text("share"), made);
  }

  private void receive(DemoTable.Row row) {
    var material = world.get(Materials.class).get(new MaterialCode(row.text("code")));
    var lot =
        new NewLot(
            LotNumber.random(),
            world.cooperatives.get(row.text("cooperative")),
            material.code(),
            Quantity.of(row.text("amount"), material.unit()),
            Money.of(row.text("cost"), "INR"),
            row.text("supplier"),
            row.text("origin"),
            row.text("dye"));
    world.get(ReceiveLot.class).receive(lot, Actor.system());
  }

  private void recipes(DemoTable.Row row) {
    for (DemoPiece piece : DemoPiece.of(row)) recipe(row, piece.key(), piece.percent());
  }

  private void recipe(DemoTable.Row row, String key, int percent) {
    int minutes = row.number("minutes") * percent / 100;
    var recipe = new Recipe(world.skus.get(key), minutes, skill(row));
    if (row.text("kind").equals("HONEY")) inJars(recipe, row.text("name"));
    else ofShares(recipe, row, row.number("grams") * percent / 100);
    world.get(Recipes.class).add(recipe.restsOn(DemoWages.evidence(world)));
  }

  private static Skill skill(DemoTable.Row row) {
    return switch (row.text("technique")) {
      case "spun" -> Skill.SPINNING;
      case "dyed" -> Skill.DYEING;
      case "honey" -> Skill.BEEKEEPING;
      default -> Skill.valueOf(row.text("kind"));
    };
  }

  /** Three jars of a tasting set, or one of so many grams as its name says. */
  private void inJars(Recipe recipe, String name) {
    var grams = GRAMS.matcher(name);
    int jars = grams.find() ? 1 : 3;
    int filled = jars == 1 ? Integer.parseInt(grams.group(1)) : jars * TASTING_GRAMS;
    var honey = BigDecimal.valueOf(filled, Quantity.SCALE);
    recipe.with(byShare.get("Strained honey").code(), Quantity.of(honey, Unit.KILOGRAM), 1);
    recipe.with(byShare.get("Jar").code(), Quantity.of(jars, Unit.PIECE), 0);
    recipe.with(byShare.get("Label").code(), Quantity.of(jars, Unit.PIECE), 0);
  }

  private void ofShares(Recipe recipe, DemoTable.Row row, int grams) {
    for (String share : row.text("materials").split(", ")) {
      int blank = share.lastIndexOf(' ');
      int percent = Integer.parseInt(share.substring(blank + 1));
      var name = share.substring(0, blank);
      add(recipe, SPUN_FROM.getOrDefault(row.text("technique"), name), grams * percent / 100);
    }
    if (row.text("slug").matches(DYED)) add(recipe, "Dye", grams * DYE_PERCENT / 100);
  }

  private void add(Recipe recipe, String share, int grams) {
    var kilograms =
        BigDecimal.valueOf(grams).divide(GRAMS_PER_KILOGRAM, Quantity.SCALE, RoundingMode.CEILING);
    var material = byShare.get(share);
    recipe.with(material.code(), Quantity.of(kilograms, Unit.KILOGRAM), USUAL_LOSS_PERCENT);
  }
}
