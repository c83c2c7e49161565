package org.loomhive.membership.training;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.Refused;

/**
 * A day on which a course is held, with so many seats. Its place is never finer than a district.
 */
@Entity
@Table(name = "training_session")
public class TrainingSession {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private SessionRef ref;

  @ManyToOne(optional = false)
  @JoinColumn(name = "course_id")
  private Course course;

  @Column(name = "held_on")
  private LocalDate day;

  @Column(name = "starts_at")
  private LocalTime start;

  private String district;
  private int seats;

  @Column(name = "planned_by")
  private String plannedBy;

  @OneToMany(mappedBy = "session", cascade = CascadeType.PERSIST, orphanRemoval = true)
  @OrderBy("id")
  private List<Seat> taken = new ArrayList<>();

  protected TrainingSession() {} // for EclipseLink

  TrainingSession(SessionRef ref, Course course, String district, int seats) {
    if (seats < 1) throw new Refused(TrainingRefusal.NO_SEATS);
    this.ref = ref;
    this.course = course;
    this.district = district;
    this.seats = seats;
  }

  TrainingSession on(LocalDate date, LocalTime from, String by) {
    this.day = date;
    this.start = from;
    this.plannedBy = by;
    return this;
  }

  void seat(MemberRef member, String by) {
    if (seatOf(member).isPresent()) throw new Refused(TrainingRefusal.ALREADY_SEATED);
    if (free() < 1) throw new Refused(TrainingRefusal.FULL, course.name(), day);
    taken.add(new Seat(this, member, by));
  }

  void giveBack(MemberRef member) {
    seatOf(member)
        .filter(seat -> seat.result().isPresent())
        .ifPresent(
            seat -> {
              throw new Refused(TrainingRefusal.ALREADY_RECORDED);
            });
    taken.removeIf(seat -> seat.member().equals(member));
  }

  public Optional<Seat> seatOf(MemberRef member) {
    return taken.stream().filter(seat -> seat.member().equals(member)).findFirst();
  }

  Long id() {
    return id;
  }

  public SessionRef ref() {
    return ref;
  }

  public Course course() {
    return course;
  }

  public LocalDate day() {
    return day;
  }

  public LocalTime start() {
    return start;
  }

  public String district() {
    return district;
  }

  public int seats() {
    return seats;
  }

  public int free() {
    return seats - taken.size();
  }

  public List<Seat> taken() {
    return List.copyOf(taken);
  }
}
