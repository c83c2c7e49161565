package org.loomhive.admin.boards.lists;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.loomhive.admin.ChosenCooperative;
import org.loomhive.admin.boards.BoardWords;
import org.loomhive.admin.export.ListToTake;
import org.loomhive.admin.export.Sheet;
import org.loomhive.catalog.Variant;
import org.loomhive.catalog.Variants;
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
    return sheet.each(
        (first, count) -> variants.of(chosen.ref(), first, count),
        variant -> recipes.find(variant.sku()).ifPresent(recipe -> add(sheet, variant, recipe)));
  }

  private void add(Sheet sheet, Variant variant, Recipe recipe) {
    for (RecipeLine line : recipe.lines())
      sheet.row(
          variant.product().name(),
          variant.label(),
          recipe.edition(),
          recipe.standardMinutes(),
          words.say("people.skill." + recipe.skill()),
          words.say("recipes.evidence." + recipe.evidence().kind()),
          materials.get(line.material()).name(),
          line.quantityPerPiece(),
          words.unit(line.quantityPerPiece().unit()),
          line.usualLossPercent());
  }
}
