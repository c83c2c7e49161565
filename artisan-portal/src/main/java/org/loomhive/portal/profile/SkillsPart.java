package org.loomhive.portal.profile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.loomhive.membership.Cooperatives;
import org.loomhive.membership.Skill;
import org.loomhive.membership.training.Seat;
import org.loomhive.membership.training.Training;
import org.loomhive.membership.training.TrainingSession;
import org.loomhive.web.SignedIn;

/** What she can make, and when she can learn more. */
@Named("skills")
@RequestScoped
public class SkillsPart {
  @Inject ProfilePage profile;
  @Inject Training training;
  @Inject Cooperatives cooperatives;
  @Inject SignedIn signedIn;
  @Inject Clock clock;

  public List<Skill> getOwn() {
    return profile.getMember().skills().stream().sorted().toList();
  }

  /** Without those of which it is written down already whether she was there. */
  public List<TrainingSession> getComing() {
    var home = cooperatives.get(profile.getMember().cooperative());
    return training.coming(home.ref(), home.businessDay(clock.instant())).stream()
        .filter(day -> day.seatOf(signedIn.member()).flatMap(Seat::result).isEmpty())
        .toList();
  }

  public boolean isHers(TrainingSession session) {
    return session.seatOf(signedIn.member()).isPresent();
  }

  public String icon(Skill skill) {
    return "/images/skill-" + skill.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".svg";
  }
}
