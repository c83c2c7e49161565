package org.loomhive.production;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.loomhive.kernel.Quantity;
import org.loomhive.kernel.Sku;
import org.loomhive.material.MaterialCode;
import org.loomhive.membership.Skill;

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

  protected Recipe() {} // for EclipseLink

  /**
   * @param standardMinutes minutes for one piece, the median of a time study
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
    lines.add(new RecipeLine(this, material, perPiece, usualLossPercent));
    return this;
  }

  /**
   * @param percent whole percent above its need that may be issued
   */
  public Recipe allowingOverIssue(int percent) {
    this.overIssuePercent = percent;
    return this;
  }

  void publish(int asEdition, Instant now) {
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

  public Skill skill() {
    return skill;
  }

  /** Whole percent above the need that may be issued. */
  public int overIssuePercent() {
    return overIssuePercent;
  }

  public List<RecipeLine> lines() {
    return List.copyOf(lines);
  }
}
