package org.loomhive.admin.boards.lists;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.loomhive.admin.ChosenCooperative;
import org.loomhive.admin.boards.BoardWords;
import org.loomhive.admin.export.ListToTake;
import org.loomhive.admin.export.Sheet;
import org.loomhive.catalog.Variant;
import org.loomhive.catalog.Variants;
import org.loomhive.material.Material;
import org.loomhive.material.MaterialCode;
import org.loomhive.material.Materials;
import org.loomhive.production.Recipe;
import org.loomhive.production.RecipeLine;
import org.loomhive.production.Recipes;

/** The recipes in force, material by material. */
@RequestScoped
public class RecipesList implements ListToTake {
  @Inject ChosenCooperative chosen;
  @Inject Variants variants;
  @Inject Recipes recipes;
  @Inject Materials materials;
  @Inject BoardWords words;

  @Override
  public String section() {
    return "workshop";
  }

  @Override
  public String name() {
    return "recipes";
  }

  @Override
  public Sheet sheet() {
    var sheet =
        words.sheet(
            "workshop.product",
            "boards.list.variant",
            "recipes.edition",
            "recipes.minutes",
            "recipes.skill",
            "recipes.evidence",
            "workshop.material",
            "boards.list.per",
            "store.unit",
            "recipes.loss");
    var names = materials.all().stream().collect(Collectors.toMap(Material::code, Material::name));
    return sheet.each(this::made, one -> add(sheet, one, names));
  }

  /** Null where there is no recipe yet. */
  private record Made(Variant variant, Recipe recipe) {}

  private List<Made> made(int first, int count) {
    var some = variants.of(chosen.ref(), first, count);
    var inForce = recipes.inForce(some.stream().map(Variant::sku).toList());
    return some.stream().map(one -> new Made(one, inForce.get(one.sku()))).toList();
  }

  private void add(Sheet sheet, Made made, Map<MaterialCode, String> names) {
    if (made.recipe() == null) return;
    var variant = made.variant();
    var recipe = made.recipe();
    for (RecipeLine line : recipe.lines())
      sheet.row(
          variant.product().name(),
          variant.label(),
          recipe.edition(),
          recipe.standardMinutes(),
          words.say("people.skill." + recipe.skill()),
          words.say("recipes.evidence." + recipe.evidence().kind()),
          names.get(line.material()),
          line.quantityPerPiece(),
          words.unit(line.quantityPerPiece().unit()),
          line.usualLossPercent());
  }
}
