package org.loomhive.admin.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.admin.ChosenCooperative;
import org.loomhive.kernel.MemberRef;
import org.loomhive.membership.Member;
import org.loomhive.membership.Members;
import org.loomhive.membership.training.Course;
import org.loomhive.membership.training.SkillGain;
import org.loomhive.membership.training.Training;
import org.loomhive.membership.training.TrainingSession;

/** The courses of a cooperative and when they are held. */
@Named("training")
@RequestScoped
public class TrainingPage {
  private static final int PAST = 20;

  @Inject Training training;
  @Inject Members members;
  @Inject ChosenCooperative chosen;

  public List<Course> getCourses() {
    return training.courses(chosen.ref());
  }

  public List<TrainingSession> getComing() {
    return training.coming(chosen.ref(), chosen.getToday());
  }

  public List<TrainingSession> getPast() {
    return training.past(chosen.ref(), chosen.getToday(), PAST);
  }

  /** What was learnt, the newest first. */
  public List<SkillGain> getGains() {
    return training.gainedIn(chosen.ref(), PAST);
  }

  public String called(MemberRef member) {
    return members.find(member).map(Member::called).orElse("");
  }

  String address() {
    return "/people/training?faces-redirect=true&of=" + chosen.ref();
  }
}
