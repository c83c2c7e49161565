package org.loomhive.admin.recipes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.loomhive.admin.ChosenCooperative;
import org.loomhive.catalog.Variant;
import org.loomhive.catalog.Variants;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.Sku;
import org.loomhive.material.MaterialCode;
import org.loomhive.material.Materials;
import org.loomhive.production.Recipe;
import org.loomhive.production.Recipes;
import org.loomhive.wage.rate.TimeStudies;
import org.loomhive.wage.rate.TimeStudy;
import org.loomhive.web.SignedIn;

/** All editions of the recipe for one variant. */
@Named("recipe")
@RequestScoped
public class RecipePage {
  @Inject Variants variants;
  @Inject Recipes recipes;
  @Inject Materials materials;
  @Inject TimeStudies studies;
  @Inject ChosenCooperative chosen;
  @Inject SignedIn signedIn;

  @Inject
  @ManagedProperty("#{param.sku}")
  String sku;

  private Variant variant;
  private List<Recipe> editions;

  public void open() {
    getVariant();
  }

  public Variant getVariant() {
    if (variant == null) {
      variant = variants.get(new Sku(sku));
      if (!signedIn.actor().sees(variant.product().cooperative()))
        throw new NotFound("variant", sku);
    }
    return variant;
  }

  /** The newest first; it is the one in force. */
  public List<Recipe> getEditions() {
    if (editions == null) editions = recipes.editions(getVariant().sku());
    return editions;
  }

  Optional<Recipe> newest() {
    return getEditions().stream().findFirst();
  }

  /** What the pay rests on; null where nobody was timed yet. */
  public TimeStudy getStudy() {
    return studies.find(getVariant().sku(), chosen.getToday()).orElse(null);
  }

  public String name(MaterialCode code) {
    return materials.get(code).name();
  }
}
