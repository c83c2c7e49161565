package org.loomhive.admin.recipes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.admin.ChosenCooperative;
import org.loomhive.catalog.Variant;
import org.loomhive.catalog.Variants;
import org.loomhive.production.Recipe;
import org.loomhive.production.Recipes;
import org.loomhive.web.Paging;

/** What a cooperative makes, each with the recipe in force. */
@Named("recipes")
@RequestScoped
public class RecipesPage {
  private static final int SIZE = 25;

  @Inject Variants variants;
  @Inject Recipes recipes;
  @Inject ChosenCooperative chosen;

  @Inject
  @ManagedProperty("#{param.page}")
  String pageParam;

  private Paging paging;

  public Paging getPaging() {
    if (paging == null) paging = Paging.of(pageParam, SIZE, variants.count(chosen.getOne().ref()));
    return paging;
  }

  public List<Variant> getRows() {
    return variants.of(chosen.getOne().ref(), getPaging().first(), SIZE);
  }

  /** Null where nobody wrote one yet. */
  public Recipe recipe(Variant variant) {
    return recipes.find(variant.sku()).orElse(null);
  }
}
