package org.loomhive.admin.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.loomhive.admin.ChosenCooperative;
import org.loomhive.membership.Skill;
import org.loomhive.membership.training.Course;
import org.loomhive.membership.training.CourseRef;
import org.loomhive.membership.training.PlanTraining;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** What is typed about a new course. */
@Named("courseForm")
@RequestScoped
public class CourseForm {
  @Inject TrainingPage page;
  @Inject ChosenCooperative chosen;
  @Inject PlanTraining plan;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  private String name;
  private String about;
  private Skill skill;
  private boolean assessed;

  public String teach() {
    var home = chosen.ref();
    var course = new Course(CourseRef.random(), home, name.strip(), skill);
    plan.teach(course.tells(Objects.toString(about, "").strip(), assessed), signedIn.actor());
    notes.good("people.training.course.made");
    return page.address();
  }

  public Skill[] getSkills() {
    return Skill.values();
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getAbout() {
    return about;
  }

  public void setAbout(String about) {
    this.about = about;
  }

  public Skill getSkill() {
    return skill;
  }

  public void setSkill(Skill skill) {
    this.skill = skill;
  }

  public boolean isAssessed() {
    return assessed;
  }

  public void setAssessed(boolean assessed) {
    this.assessed = assessed;
  }
}
