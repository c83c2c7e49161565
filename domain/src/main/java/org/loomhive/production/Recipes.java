package org.loomhive.production;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.Sku;

/** All recipes; the newest edition is the one in force. */
@ApplicationScoped
public class Recipes {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject Clock clock;

  /** Puts a recipe in force as the next edition for its variant. */
  @Transactional
  public void add(Recipe recipe) {
    int edition = find(recipe.sku()).map(Recipe::edition).orElse(0) + 1;
    recipe.publish(edition, clock.instant());
    em.persist(recipe);
  }

  public Optional<Recipe> find(Sku sku) {
    return em.createQuery(
            "select r from Recipe r where r.sku = :sku order by r.edition desc", Recipe.class)
        .setParameter("sku", sku)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  public Recipe get(Sku sku) {
    return find(sku).orElseThrow(() -> new NotFound("recipe", sku));
  }
}
