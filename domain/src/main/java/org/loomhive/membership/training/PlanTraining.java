package org.loomhive.membership.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.membership.Cooperatives;

/** A manager says what is taught and when. A session is held in the cooperative's own district. */
@ApplicationScoped
public class PlanTraining {
  @Inject Training training;
  @Inject Cooperatives cooperatives;
  @Inject Clock clock;

  @Transactional
  public void teach(Course course, Actor actor) {
    actor.require(Role.MANAGER, Role.NETWORK_ADMIN);
    actor.requireSight(course.cooperative());
    boolean isKnown =
        training.courses(course.cooperative()).stream()
            .anyMatch(other -> other.name().equalsIgnoreCase(course.name()));
    if (isKnown) throw new Refused(TrainingRefusal.COURSE_KNOWN, course.name());
    training.add(course);
  }

  /** When and for how many. */
  public record When(LocalDate day, LocalTime start, int seats) {}

  @Transactional
  public SessionRef hold(CourseRef of, When when, Actor actor) {
    actor.require(Role.MANAGER, Role.NETWORK_ADMIN);
    var course = training.course(of);
    actor.requireSight(course.cooperative());
    var home = cooperatives.get(course.cooperative());
    if (when.day().isBefore(home.businessDay(clock.instant())))
      throw new Refused(TrainingRefusal.IN_THE_PAST);
    var ref = SessionRef.random();
    training.add(
        new TrainingSession(ref, course, home.district(), when.seats())
            .on(when.day(), when.start(), actor.ref()));
    return ref;
  }
}
