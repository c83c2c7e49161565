package org.loomhive.membership.training;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.membership.Skill;

/** Something that a cooperative teaches, and the skill that it opens. */
@Entity
@Table(name = "training_course")
public class Course {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private CourseRef ref;

  @Column(name = "cooperative_ref")
  private CooperativeRef cooperative;

  private String name;
  private String about;

  @Enumerated(EnumType.STRING)
  private Skill skill;

  private boolean assessed;

  protected Course() {} // for EclipseLink

  public Course(CourseRef ref, CooperativeRef cooperative, String name, Skill skill) {
    this.ref = ref;
    this.cooperative = cooperative;
    this.name = name;
    this.skill = skill;
    this.about = "";
  }

  /**
   * @param isAssessed a piece of work is looked at before the skill counts
   */
  public Course tells(String whatIsLearnt, boolean isAssessed) {
    this.about = whatIsLearnt;
    this.assessed = isAssessed;
    return this;
  }

  /** Whether this result is enough for the skill. */
  boolean isLearntBy(SeatResult result) {
    return result == SeatResult.PASSED || result == SeatResult.ATTENDED && !assessed;
  }

  public CourseRef ref() {
    return ref;
  }

  public CooperativeRef cooperative() {
    return cooperative;
  }

  public String name() {
    return name;
  }

  public String about() {
    return about;
  }

  public Skill skill() {
    return skill;
  }

  public boolean isAssessed() {
    return assessed;
  }
}
