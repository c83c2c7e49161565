package org.loomhive.production;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.loomhive.catalog.Variants;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Sku;
import org.loomhive.material.MaterialCode;
import org.loomhive.material.Materials;

/** All recipes; the newest edition is the one in force. */
@ApplicationScoped
public class Recipes {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject Materials materials;
  @Inject Variants variants;
  @Inject Clock clock;

  /**
   * Puts a recipe in force as the next edition for its variant. One whose minutes rest on nothing
   * is refused, and so is one that counts a material in another unit than the store, or one that
   * was written while somebody else put an edition in force.
   */
  @Transactional
  public void add(Recipe recipe) {
    recipe.requireSound();
    recipe.lines().forEach(this::requireUnits);
    int edition = find(recipe.sku()).map(Recipe::edition).orElse(0) + 1;
    recipe.publish(edition, clock.instant());
    em.persist(recipe);
  }

  private void requireUnits(RecipeLine line) {
    var codes = new ArrayList<>(line.substitutes());
    codes.add(line.material());
    for (MaterialCode code : codes) {
      var material = materials.get(code);
      if (material.unit() != line.quantityPerPiece().unit())
        throw new Refused(
            ProductionRefusal.RECIPE_IN_OTHER_UNIT, material.name(), line.quantityPerPiece());
    }
  }

  /** Whose product it is, which says who may write a recipe for it. */
  public CooperativeRef cooperativeOf(Sku sku) {
    return variants.get(sku).product().cooperative();
  }

  /** All editions for a variant, the newest first. */
  public List<Recipe> editions(Sku sku) {
    return em.createQuery(
            "select r from Recipe r where r.sku = :sku order by r.edition desc", Recipe.class)
        .setParameter("sku", sku)
        .getResultList();
  }

  public Optional<Recipe> find(Sku sku) {
    return em.createQuery(
            "select r from Recipe r where r.sku = :sku order by r.edition desc", Recipe.class)
        .setParameter("sku", sku)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** Those in force for some variants, in one look; a variant without one is left out. */
  public Map<Sku, Recipe> inForce(Collection<Sku> some) {
    if (some.isEmpty()) return Map.of();
    return em.createQuery(
            "select r from Recipe r where r.sku in :some and r.edition ="
                + " (select max(newest.edition) from Recipe newest where newest.sku = r.sku)",
            Recipe.class)
        .setHint("eclipselink.batch.type", "IN")
        .setHint("eclipselink.batch", "r.lines")
        .setParameter("some", some)
        .getResultStream()
        .collect(Collectors.toMap(Recipe::sku, recipe -> recipe));
  }

  public Recipe get(Sku sku) {
    return find(sku).orElseThrow(() -> new NotFound("recipe", sku));
  }
}
