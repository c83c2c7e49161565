package org.loomhive.admin.training;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.loomhive.kernel.MemberRef;
import org.loomhive.membership.Cooperative;
import org.loomhive.membership.Cooperatives;
import org.loomhive.membership.Member;
import org.loomhive.membership.Members;
import org.loomhive.membership.training.Course;
import org.loomhive.membership.training.SkillGain;
import org.loomhive.membership.training.Training;
import org.loomhive.membership.training.TrainingSession;
import org.loomhive.web.SignedIn;

/** The courses of a cooperative and when they are held. */
@Named("training")
@RequestScoped
public class TrainingPage {
  private static final int PAST = 20;

  @Inject Training training;
  @Inject Cooperatives cooperatives;
  @Inject Members members;
  @Inject SignedIn signedIn;
  @Inject Clock clock;

  @Inject
  @ManagedProperty("#{param.of}")
  String of;

  private List<Cooperative> seen;

  @PostConstruct
  void open() {
    seen = cooperatives.seenBy(signedIn.actor());
  }

  public List<Cooperative> getCooperatives() {
    return seen;
  }

  /** The chosen one, or the first that she sees; null when she sees none. */
  public Cooperative getCooperative() {
    return seen.stream()
        .filter(one -> one.ref().value().equals(of))
        .findFirst()
        .orElse(seen.isEmpty() ? null : seen.get(0));
  }

  public List<Course> getCourses() {
    return training.courses(getCooperative().ref());
  }

  public List<TrainingSession> getComing() {
    return training.coming(getCooperative().ref(), today());
  }

  public List<TrainingSession> getPast() {
    return training.past(getCooperative().ref(), today(), PAST);
  }

  /** What was learnt, the newest first. */
  public List<SkillGain> getGains() {
    return training.gainedIn(getCooperative().ref(), PAST);
  }

  public String called(MemberRef member) {
    return members.find(member).map(Member::called).orElse("");
  }

  private LocalDate today() {
    return getCooperative().businessDay(clock.instant());
  }

  String address() {
    return "/people/training?faces-redirect=true&of=" + getCooperative().ref();
  }
}
