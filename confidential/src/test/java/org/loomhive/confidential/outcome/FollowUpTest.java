package org.loomhive.confidential.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.loomhive.confidential.access.AWorker;
import org.loomhive.confidential.access.FileRef;
import org.loomhive.confidential.consent.Purpose;
import org.loomhive.confidential.consent.WithdrawConsent;
import org.loomhive.confidential.referral.AReferral;
import org.loomhive.confidential.referral.LinkToMember;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.workbench.TestHouse;

class FollowUpTest {
  private static final Map<String, String> ALL_GOOD =
      Map.of("HOUSING", "ADEQUATE", "RENT", "NA", "FOOD", "ONE", "SCHOOL", "ALL", "HEALTH", "SOME");

  private final FollowUps followUps = TestHouse.get(FollowUps.class);
  private final RecordSurvey record = TestHouse.get(RecordSurvey.class);
  private final Actor worker = AWorker.ofCases();
  private final LocalDate today = AReferral.today();
  private final FileRef file = AReferral.linkedTo(MemberRef.random());

  @Test
  void linking_makes_the_plan_of_five() {
    var plan = followUps.of(file);
    assertEquals(List.of(Milestone.values()), plan.stream().map(FollowUp::milestone).toList());
    assertEquals(today.plusDays(30), plan.get(0).dueOn());
    assertEquals(today.plusMonths(3).minusDays(14), plan.get(1).opensOn());
    assertEquals(today.plusMonths(12).plusDays(30), plan.get(3).closesOn());
    assertTrue(plan.get(0).isOpenOn(today));
    assertFalse(plan.get(1).isOpenOn(today));
  }

  @Test
  void a_survey_keeps_the_raw_answers_and_closes_the_follow_up() {
    record.record(file, form(Milestone.BASELINE, today, ALL_GOOD), worker);
    var survey = TestHouse.get(Surveys.class).of(file).get(0);
    assertEquals(ALL_GOOD, survey.answers());
    assertEquals(FollowUpState.DONE, followUps.of(file).get(0).state());
    var instrument = TestHouse.get(Instruments.class).get("SRI-5", survey.instrumentEdition());
    var scores = ScoreEngine.score(instrument, survey.answers());
    assertEquals("0.75", scores.composite().shown().orElseThrow().toPlainString());
    assertFalse(instrument.isOfficial());
    assertTrue(instrument.source().contains("s13031-021-00389-y"));
  }

  @Test
  void answers_that_were_never_offered_are_refused() {
    refused(OutcomeRefusal.UNKNOWN_ANSWER, form(Milestone.BASELINE, today, Map.of("FOOD", "CAKE")));
    refused(OutcomeRefusal.NO_ANSWERS, form(Milestone.BASELINE, today, Map.of()));
    refused(
        OutcomeRefusal.ANSWERED_IN_THE_FUTURE,
        form(Milestone.BASELINE, today.plusDays(1), ALL_GOOD));
  }

  @Test
  void without_her_consent_nothing_is_recorded() {
    TestHouse.get(WithdrawConsent.class).withdraw(file, Purpose.SERVICES, worker);
    refused(OutcomeRefusal.NO_CONSENT, form(Milestone.BASELINE, today, ALL_GOOD));
  }

  @Test
  void a_file_that_is_unsafe_to_contact_is_on_no_work_list() {
    assertTrue(isOpen());
    TestHouse.get(NoteFollowUp.class)
        .note(file, Milestone.MONTH_3, FollowUpState.UNSAFE_TO_CONTACT, worker);
    assertTrue(followUps.isUnsafeToContact(file));
    assertFalse(isOpen());
  }

  @Test
  void the_end_closes_the_plan() {
    TestHouse.get(LinkToMember.class).end(file, worker);
    assertTrue(followUps.of(file).stream().allMatch(f -> f.state() == FollowUpState.EXITED));
  }

  @Test
  void other_roles_record_nothing() {
    var form = form(Milestone.BASELINE, today, ALL_GOOD);
    for (var role : List.of(Role.MANAGER, Role.NETWORK_ADMIN, Role.AUDITOR))
      assertThrows(Refused.class, () -> record.record(file, form, AWorker.with(role)));
  }

  private boolean isOpen() {
    return followUps.openOn(today, 1000).stream().anyMatch(f -> f.file().equals(file));
  }

  private void refused(OutcomeRefusal why, SurveyForm form) {
    assertEquals(
        why, assertThrows(Refused.class, () -> record.record(file, form, worker)).reason());
  }

  private static SurveyForm form(Milestone milestone, LocalDate day, Map<String, String> answers) {
    return new SurveyForm("SRI-5", 1, milestone, day, answers);
  }
}
