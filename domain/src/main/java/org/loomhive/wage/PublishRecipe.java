package org.loomhive.wage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.membership.Cooperatives;
import org.loomhive.production.Recipe;
import org.loomhive.production.Recipes;
import org.loomhive.production.recipe.RecipeEvidence;
import org.loomhive.wage.rate.TimeStudies;
import org.loomhive.wage.rate.TimeStudy;

/**
 * Puts a new edition of a recipe in force. Its minutes are those of the time study, where there is
 * one; without a study somebody says how they were estimated. Pay rests on the study alone.
 */
@ApplicationScoped
public class PublishRecipe {
  @Inject Recipes recipes;
  @Inject TimeStudies studies;
  @Inject Cooperatives cooperatives;
  @Inject Clock clock;

  /**
   * @param estimate who estimated the minutes and from what; empty where a study says them
   */
  @Transactional
  public void publish(Recipe recipe, String estimate, Actor actor) {
    actor.require(Role.MANAGER, Role.NETWORK_ADMIN);
    var cooperative = recipes.cooperativeOf(recipe.sku());
    actor.requireSight(cooperative);
    var today = cooperatives.get(cooperative).businessDay(clock.instant());
    var study = studies.find(recipe.sku(), today);
    if (study.isPresent()) recipe.restsOn(timed(recipe, study.get()));
    else if (estimate != null && !estimate.isBlank())
      recipe.restsOn(RecipeEvidence.estimated(estimate.strip(), today));
    recipes.add(recipe);
  }

  private static RecipeEvidence timed(Recipe recipe, TimeStudy study) {
    if (recipe.standardMinutes() != study.standardMinutes())
      throw new Refused(
          WageRefusal.NOT_AS_TIMED, recipe.standardMinutes(), study.standardMinutes());
    var said = study.pieces().size() + " / " + study.makers();
    return RecipeEvidence.timed(said, study.agreedOn());
  }
}
