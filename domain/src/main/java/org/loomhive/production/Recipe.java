package org.loomhive.production;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.loomhive.kernel.Quantity;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Sku;
import org.loomhive.material.MaterialCode;
import org.loomhive.membership.Skill;
import org.loomhive.production.recipe.NewLine;
import org.loomhive.production.recipe.RecipeEvidence;
import org.loomhive.production.recipe.StepMinutes;
import org.loomhive.production.recipe.UsePolicy;

/**
 * What one piece needs in time, skill and material. It is never changed once it is in use: a better
 * one is a new edition, and a work order keeps the edition that it was made with.
 */
@Entity
@Table(name = "recipe")
public class Recipe {
  /** A tenth more than the recipe says may be given, unless the recipe says otherwise. */
  private static final int USUAL_OVER_ISSUE = 10;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private Sku sku;
  private int edition;

  @Column(name = "standard_minutes")
  private int standardMinutes;

  @Enumerated(EnumType.STRING)
  private Skill skill;

  @Column(name = "over_issue_percent")
  private int overIssuePercent = USUAL_OVER_ISSUE;

  @Column(name = "written_at")
  private Instant writtenAt;

  @OneToMany(mappedBy = "recipe", cascade = CascadeType.PERSIST)
  @OrderBy("id")
  private List<RecipeLine> lines = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "recipe_step", joinColumns = @JoinColumn(name = "recipe_id"))
  @OrderColumn(name = "position")
  private List<StepMinutes> steps = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "recipe_skill", joinColumns = @JoinColumn(name = "recipe_id"))
  @Column(name = "skill")
  @Enumerated(EnumType.STRING)
  private Set<Skill> otherSkills = new HashSet<>();

  @Embedded private RecipeEvidence evidence;
  @Transient private Integer follows;

  protected Recipe() {} // for EclipseLink

  /**
   * @param standardMinutes minutes for one piece, by a time study or an estimate
   */
  public Recipe(Sku sku, int standardMinutes, Skill skill) {
    this.sku = sku;
    this.standardMinutes = standardMinutes;
    this.skill = skill;
  }

  /**
   * @param usualLossPercent whole percent that is usually lost in making
   */
  public Recipe with(MaterialCode material, Quantity perPiece, int usualLossPercent) {
    return with(new NewLine(material, perPiece, usualLossPercent, UsePolicy.WARN, Set.of()));
  }

  public Recipe with(NewLine line) {
    lines.add(new RecipeLine(this, line));
    return this;
  }

  /** Steps that together take the standard minutes, in their order. */
  public Recipe inSteps(List<StepMinutes> ofOnePiece) {
    steps.addAll(ofOnePiece);
    return this;
  }

  /** Somebody with one of these skills can do it too. */
  public Recipe alsoBy(Set<Skill> skills) {
    otherSkills.addAll(skills);
    otherSkills.remove(skill);
    return this;
  }

  /** What its minutes rest on; without it, it is not put in force. */
  public Recipe restsOn(RecipeEvidence what) {
    evidence = what;
    return this;
  }

  /** A copy that expects another share to be lost of one material. */
  public Recipe expecting(MaterialCode material, int lossPercent) {
    var next = new Recipe(sku, standardMinutes, skill).allowingOverIssue(overIssuePercent);
    next.alsoBy(otherSkills).restsOn(evidence.copy());
    next.inSteps(steps.stream().map(one -> new StepMinutes(one.step(), one.minutes())).toList());
    for (RecipeLine line : lines)
      next.with(
          line.expecting(line.material().equals(material) ? lossPercent : line.usualLossPercent()));
    return next;
  }

  void requireSound() {
    if (evidence == null || evidence.note().isBlank())
      throw new Refused(ProductionRefusal.RECIPE_WITHOUT_EVIDENCE, sku);
    int sum = steps.stream().mapToInt(StepMinutes::minutes).sum();
    if (!steps.isEmpty() && sum != standardMinutes)
      throw new Refused(ProductionRefusal.STEPS_DIFFER, sum, standardMinutes);
  }

  /**
   * @param percent whole percent above its need that may be issued
   */
  public Recipe allowingOverIssue(int percent) {
    this.overIssuePercent = percent;
    return this;
  }

  /** It was written by somebody who had this edition before her; 0 for the first. */
  public Recipe follows(int known) {
    follows = known;
    return this;
  }

  void publish(int asEdition, Instant now) {
    if (follows != null && follows != asEdition - 1)
      throw new Refused(ProductionRefusal.RECIPE_CHANGED_MEANWHILE, asEdition - 1);
    this.edition = asEdition;
    this.writtenAt = now;
  }

  public Sku sku() {
    return sku;
  }

  public int edition() {
    return edition;
  }

  public int standardMinutes() {
    return standardMinutes;
  }

  /** The skill that it is mostly done with. */
  public Skill skill() {
    return skill;
  }

  /** Skills with which it can be done too. */
  public Set<Skill> otherSkills() {
    return Set.copyOf(otherSkills);
  }

  /** Any one of them is enough. */
  public Set<Skill> skills() {
    var all = EnumSet.of(skill);
    all.addAll(otherSkills);
    return all;
  }

  /** Somebody with these skills can do it. */
  public boolean suits(Set<Skill> hers) {
    return !Collections.disjoint(hers, skills());
  }

  /** A piece takes the same material in the same amounts; minutes and losses do not count. */
  public boolean takesTheSameAs(Recipe other) {
    return perPiece().equals(other.perPiece());
  }

  private Map<MaterialCode, Quantity> perPiece() {
    return lines.stream()
        .collect(
            Collectors.toMap(RecipeLine::material, RecipeLine::quantityPerPiece, Quantity::plus));
  }

  /** Empty where nobody timed the steps one by one. */
  public List<StepMinutes> steps() {
    return List.copyOf(steps);
  }

  public RecipeEvidence evidence() {
    return evidence;
  }

  public Instant writtenAt() {
    return writtenAt;
  }

  /** Whole percent above the need that may be issued, where the policy of the line is to warn. */
  public int overIssuePercent() {
    return overIssuePercent;
  }

  public List<RecipeLine> lines() {
    return List.copyOf(lines);
  }
}
