package org.loomhive.membership.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.membership.ACooperative;
import org.loomhive.membership.Cooperative;
import org.loomhive.membership.Member;
import org.loomhive.membership.Members;
import org.loomhive.membership.Skill;
import org.loomhive.workbench.TestHouse;
import org.loomhive.workbench.TimeMachine;

class TrainingTest {
  private final PlanTraining plan = TestHouse.get(PlanTraining.class);
  private final SeatMember seats = TestHouse.get(SeatMember.class);
  private final RecordTraining records = TestHouse.get(RecordTraining.class);
  private final Training training = TestHouse.get(Training.class);
  private final Cooperative home = ACooperative.inMeghalaya();
  private final Actor manager = new Actor("S-M", Set.of(Role.MANAGER), Set.of(home.ref()));

  @AfterEach
  void comeBack() {
    TimeMachine.comeBack();
  }

  @Test
  void who_comes_gains_the_skill_and_keeps_those_she_had() {
    var weaver = ACooperative.memberOf(home, Skill.WEAVING).ref();
    var session = sessionOf(course(false), 5);
    seats.seat(session, weaver, manager);
    records.record(session, weaver, SeatResult.ATTENDED, manager);
    assertEquals(Set.of(Skill.WEAVING, Skill.DYEING), skills(weaver));
    assertRefused(
        TrainingRefusal.ALREADY_RECORDED,
        () -> records.record(session, weaver, SeatResult.ATTENDED, manager));
    assertEquals(1, training.gainedBy(weaver).size());
    assertEquals(Skill.DYEING, training.gainedBy(weaver).get(0).skill());
    assertEquals(weaver, training.gainedIn(home.ref(), 9).get(0).member());
  }

  @Test
  void an_assessed_course_opens_the_skill_only_when_her_work_was_good() {
    var weaver = ACooperative.memberOf(home, Skill.WEAVING).ref();
    var session = sessionOf(course(true), 5);
    seats.seat(session, weaver, manager);
    records.record(session, weaver, SeatResult.ATTENDED, manager);
    assertEquals(Set.of(Skill.WEAVING), skills(weaver));
    records.record(session, weaver, SeatResult.PASSED, manager);
    assertEquals(Set.of(Skill.WEAVING, Skill.DYEING), skills(weaver));
  }

  @Test
  void who_was_not_there_gains_and_loses_nothing_and_what_is_recorded_stays() {
    var weaver = ACooperative.memberOf(home, Skill.DYEING).ref();
    var session = sessionOf(course(false), 5);
    seats.seat(session, weaver, manager);
    records.record(session, weaver, SeatResult.NOT_THERE, manager);
    assertEquals(Set.of(Skill.DYEING), skills(weaver));
    assertRefused(
        TrainingRefusal.ALREADY_RECORDED,
        () -> records.record(session, weaver, SeatResult.ATTENDED, manager));
    assertRefused(TrainingRefusal.ALREADY_RECORDED, () -> seats.giveBack(session, weaver, manager));
  }

  @Test
  void there_are_no_more_seats_than_the_session_has() {
    var session = sessionOf(course(false), 1);
    var first = ACooperative.memberOf(home).ref();
    var second = ACooperative.memberOf(home).ref();
    seats.seat(session, first, manager);
    assertRefused(TrainingRefusal.ALREADY_SEATED, () -> seats.seat(session, first, manager));
    assertRefused(TrainingRefusal.FULL, () -> seats.seat(session, second, manager));
    seats.giveBack(session, first, manager);
    seats.seat(session, second, manager);
    assertEquals(0, training.session(session).free());
  }

  @Test
  void nothing_is_recorded_before_the_day_nor_planned_after_it() {
    var today = home.businessDay(TimeMachine.now());
    var when = new PlanTraining.When(today.plusDays(3), LocalTime.of(10, 0), 4);
    var session = plan.hold(course(false), when, manager);
    var weaver = ACooperative.memberOf(home).ref();
    seats.seat(session, weaver, manager);
    assertRefused(
        TrainingRefusal.NOT_HELD_YET,
        () -> records.record(session, weaver, SeatResult.ATTENDED, manager));
    TimeMachine.travelTo(TimeMachine.now().plus(Duration.ofDays(3)));
    records.record(session, weaver, SeatResult.ATTENDED, manager);
    var late = new PlanTraining.When(today, LocalTime.of(10, 0), 4);
    assertRefused(TrainingRefusal.IN_THE_PAST, () -> plan.hold(course(false), late, manager));
  }

  @Test
  void a_session_tells_a_district_and_belongs_to_its_own_cooperative() {
    var session = sessionOf(course(false), 3);
    assertEquals("Ri Bhoi", training.session(session).district());
    var stranger = ACooperative.memberOf(ACooperative.inMeghalaya()).ref();
    assertRefused(TrainingRefusal.OTHER_COOPERATIVE, () -> seats.seat(session, stranger, manager));
    var elsewhere = new Actor("S-X", Set.of(Role.MANAGER), Set.of());
    var own = ACooperative.memberOf(home).ref();
    assertThrows(NotFound.class, () -> seats.seat(session, own, elsewhere));
    var weaver = new Actor("M-X", Set.of(Role.MEMBER), Set.of(home.ref()));
    assertThrows(Refused.class, () -> seats.seat(session, own, weaver));
    assertTrue(
        training.coming(home.ref(), home.businessDay(TimeMachine.now())).stream()
            .anyMatch(one -> one.ref().equals(session)));
  }

  @Test
  void a_name_tells_one_course_of_a_cooperative_from_another() {
    plan.teach(new Course(CourseRef.random(), home.ref(), "Lac and indigo", Skill.DYEING), manager);
    var same = new Course(CourseRef.random(), home.ref(), "lac and Indigo", Skill.DYEING);
    assertRefused(TrainingRefusal.COURSE_KNOWN, () -> plan.teach(same, manager));
  }

  @Test
  void who_is_not_a_member_on_the_day_has_no_seat() {
    var session = sessionOf(course(false), 3);
    var group = ACooperative.memberOf(home).group();
    var tomorrow = home.businessDay(TimeMachine.now()).plusDays(1);
    var coming = new Member(MemberRef.random(), group, "Ka Test", tomorrow);
    TestHouse.inTransaction(() -> TestHouse.get(Members.class).add(coming));
    assertRefused(
        TrainingRefusal.NOT_A_MEMBER_THEN, () -> seats.seat(session, coming.ref(), manager));
  }

  @Test
  void two_managers_at_once_give_the_last_seat_once() {
    var session = sessionOf(course(false), 1);
    var members = List.of(ACooperative.memberOf(home).ref(), ACooperative.memberOf(home).ref());
    var given =
        members.parallelStream().filter(member -> isDone(() -> seat(session, member))).count();
    assertEquals(1, given);
    assertEquals(0, training.session(session).free());
  }

  @Test
  void a_course_in_a_craft_of_hers_is_there_to_be_offered_when_somebody_talks_with_her() {
    var dyer = ACooperative.memberOf(home, Skill.DYEING);
    var weaver = ACooperative.memberOf(home, Skill.WEAVING);
    var session = sessionOf(course(false), 1);
    assertEquals(List.of(session), offered(dyer));
    assertEquals(List.of(), offered(weaver));
    seats.seat(session, dyer.ref(), manager);
    assertEquals(List.of(session), offered(dyer));
    assertEquals(List.of(), offered(ACooperative.memberOf(home, Skill.DYEING)));
  }

  private List<SessionRef> offered(Member member) {
    var coming = training.coming(home.ref(), home.businessDay(TimeMachine.now()));
    return refs(Training.refreshing(member, coming));
  }

  @Test
  void the_seats_of_all_sessions_are_read_at_once() {
    var weaver = ACooperative.memberOf(home, Skill.WEAVING).ref();
    seats.seat(sessionOf(course(false), 5), weaver, manager);
    long ofOne = TestHouse.questions(this::countSeats);
    for (int more = 0; more < 4; more++) seats.seat(sessionOf(course(false), 5), weaver, manager);
    assertEquals(ofOne, TestHouse.questions(this::countSeats));
  }

  private void countSeats() {
    TestHouse.inTransaction(
        () ->
            training
                .coming(home.ref(), home.businessDay(TimeMachine.now()))
                .forEach(session -> assertEquals(1, session.taken().size())));
  }

  private static List<SessionRef> refs(List<TrainingSession> sessions) {
    return sessions.stream().map(TrainingSession::ref).toList();
  }

  private void seat(SessionRef session, MemberRef member) {
    seats.seat(session, member, manager);
  }

  private static boolean isDone(Runnable deed) {
    try {
      deed.run();
      return true;
    } catch (Refused no) {
      return false;
    }
  }

  private CourseRef course(boolean isAssessed) {
    var ref = CourseRef.random();
    var course =
        new Course(ref, home.ref(), "Plant dyes " + ref, Skill.DYEING)
            .tells("Lac, turmeric and indigo.", isAssessed);
    plan.teach(course, manager);
    return ref;
  }

  private SessionRef sessionOf(CourseRef course, int count) {
    var today = home.businessDay(TimeMachine.now());
    return plan.hold(course, new PlanTraining.When(today, LocalTime.of(10, 0), count), manager);
  }

  private static Set<Skill> skills(MemberRef member) {
    return TestHouse.get(Members.class).get(member).skills();
  }

  private static void assertRefused(TrainingRefusal reason, Runnable deed) {
    assertEquals(reason, assertThrows(Refused.class, deed::run).reason());
  }
}
