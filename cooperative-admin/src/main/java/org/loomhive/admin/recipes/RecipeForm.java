package org.loomhive.admin.recipes;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.loomhive.material.Material;
import org.loomhive.material.MaterialCode;
import org.loomhive.material.Materials;
import org.loomhive.membership.Skill;
import org.loomhive.production.Recipe;
import org.loomhive.production.recipe.UsePolicy;
import org.loomhive.production.recipe.WorkStep;
import org.loomhive.wage.PublishRecipe;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** A new edition of a recipe, which begins as a copy of the one in force. */
@Named("newRecipe")
@RequestScoped
public class RecipeForm {
  private static final int LINES = 5;
  private static final int STEPS = 6;

  @Inject RecipePage page;
  @Inject Materials materials;
  @Inject PublishRecipe publish;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  private final List<LineForm> lines = Stream.generate(LineForm::new).limit(LINES).toList();
  private final List<StepForm> steps = Stream.generate(StepForm::new).limit(STEPS).toList();
  private Integer minutes;
  private String skill;
  private String[] otherSkills = {};
  private String estimate;
  private int follows;

  @PostConstruct
  void copy() {
    page.newest().ifPresent(this::show);
    if (page.getStudy() != null) minutes = page.getStudy().standardMinutes();
  }

  private void show(Recipe recipe) {
    minutes = recipe.standardMinutes();
    skill = recipe.skill().name();
    otherSkills = recipe.otherSkills().stream().map(Skill::name).toArray(String[]::new);
    for (int i = 0; i < Math.min(LINES, recipe.lines().size()); i++)
      lines.get(i).show(recipe.lines().get(i));
    for (int i = 0; i < Math.min(STEPS, recipe.steps().size()); i++)
      steps.get(i).show(recipe.steps().get(i));
  }

  public String publish() {
    var sku = page.getVariant().sku();
    var recipe = new Recipe(sku, minutes, Skill.valueOf(skill)).follows(follows);
    recipe.alsoBy(Arrays.stream(otherSkills).map(Skill::valueOf).collect(Collectors.toSet()));
    recipe.inSteps(steps.stream().filter(StepForm::isFilled).map(StepForm::typed).toList());
    for (LineForm line : lines)
      if (line.isFilled())
        recipe.with(line.typed(materials.get(new MaterialCode(line.getMaterial()))));
    publish.publish(recipe, estimate, signedIn.actor());
    notes.good("recipes.published");
    return "/workshop/recipe?faces-redirect=true&sku=" + sku;
  }

  public List<Material> getMaterials() {
    return materials.all();
  }

  public List<Skill> getSkills() {
    return List.of(Skill.values());
  }

  public List<UsePolicy> getPolicies() {
    return List.of(UsePolicy.values());
  }

  public List<WorkStep> getStepKinds() {
    return List.of(WorkStep.values());
  }

  public List<LineForm> getLines() {
    return lines;
  }

  public List<StepForm> getSteps() {
    return steps;
  }

  public Integer getMinutes() {
    return minutes;
  }

  public void setMinutes(Integer minutes) {
    this.minutes = minutes;
  }

  public String getSkill() {
    return skill;
  }

  public void setSkill(String skill) {
    this.skill = skill;
  }

  public String[] getOtherSkills() {
    return otherSkills.clone();
  }

  public void setOtherSkills(String[] otherSkills) {
    this.otherSkills = otherSkills.clone();
  }

  /** The edition that the writer sees above her form; sent back with what she wrote. */
  public int getFollows() {
    return page.newest().map(Recipe::edition).orElse(0);
  }

  public void setFollows(int follows) {
    this.follows = follows;
  }

  public String getEstimate() {
    return estimate;
  }

  public void setEstimate(String estimate) {
    this.estimate = estimate;
  }
}
