package org.loomhive.launcher.demo.workshop;

import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import org.loomhive.kernel.Actor;
import org.loomhive.launcher.demo.DemoTable;
import org.loomhive.launcher.demo.DemoWorld;
import org.loomhive.membership.Skill;
import org.loomhive.membership.training.Course;
import org.loomhive.membership.training.CourseRef;
import org.loomhive.membership.training.PlanTraining;
import org.loomhive.membership.training.RecordTraining;
import org.loomhive.membership.training.SeatMember;
import org.loomhive.membership.training.SeatResult;
import org.loomhive.membership.training.SessionRef;

/** Courses, a session that was held in each, and one to come. */
public final class DemoTraining {
  private static final LocalTime MORNING = LocalTime.of(10, 0);
  private static final int SEATS = 8;
  private static final int PLANNED_BEFORE = 10;

  private final Map<String, CourseRef> courses = new HashMap<>();
  private DemoWorld world;

  public void load(DemoWorld here) {
    world = here;
    DemoTable.read("training.csv").forEach(this::session);
  }

  private void session(DemoTable.Row row) {
    int heldAgo = row.number("days_ago");
    world.travelTo(Math.max(heldAgo, 0) + PLANNED_BEFORE, 9, 0);
    var course = courses.computeIfAbsent(row.text("course"), missing -> course(row));
    var when = new PlanTraining.When(world.today().minusDays(heldAgo), MORNING, SEATS);
    var session = world.get(PlanTraining.class).hold(course, when, Actor.system());
    for (String name : row.text("members").split(", "))
      world.get(SeatMember.class).seat(session, world.members.get(name), Actor.system());
    if (heldAgo > 0) record(session, row);
  }

  private CourseRef course(DemoTable.Row row) {
    var home = world.cooperatives.get(row.text("cooperative"));
    var skill = Skill.valueOf(row.text("skill"));
    var course = new Course(CourseRef.random(), home, row.text("course"), skill);
    world
        .get(PlanTraining.class)
        .teach(course.tells(row.text("about"), row.isYes("assessed")), Actor.system());
    return course.ref();
  }

  private void record(SessionRef session, DemoTable.Row row) {
    world.travelTo(row.number("days_ago"), 16, 0);
    var result = row.isYes("assessed") ? SeatResult.PASSED : SeatResult.ATTENDED;
    for (String name : row.text("members").split(", "))
      world
          .get(RecordTraining.class)
          .record(session, world.members.get(name), result, Actor.system());
  }
}
