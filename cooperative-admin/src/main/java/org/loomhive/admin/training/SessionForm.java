package org.loomhive.admin.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.LocalTime;
import org.loomhive.membership.training.CourseRef;
import org.loomhive.membership.training.PlanTraining;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** What is typed about a session that is planned. */
@Named("sessionForm")
@RequestScoped
public class SessionForm {
  private static final LocalTime USUAL_START = LocalTime.of(10, 0);
  private static final int USUAL_SEATS = 8;

  @Inject PlanTraining plan;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  private String course;
  private LocalDate day;
  private LocalTime start = USUAL_START;
  private Integer seats = USUAL_SEATS;

  public String hold() {
    var when = new PlanTraining.When(day, start, seats);
    var ref = plan.hold(new CourseRef(course), when, signedIn.actor());
    notes.good("people.training.planned");
    return "/people/session?faces-redirect=true&n=" + ref;
  }

  public String getCourse() {
    return course;
  }

  public void setCourse(String course) {
    this.course = course;
  }

  public LocalDate getDay() {
    return day;
  }

  public void setDay(LocalDate day) {
    this.day = day;
  }

  public LocalTime getStart() {
    return start;
  }

  public void setStart(LocalTime start) {
    this.start = start;
  }

  public Integer getSeats() {
    return seats;
  }

  public void setSeats(Integer seats) {
    this.seats = seats;
  }
}
