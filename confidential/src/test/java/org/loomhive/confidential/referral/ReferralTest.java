package org.loomhive.confidential.referral;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.loomhive.confidential.consent.Purpose.EXCHANGE_WITH_REFERRER;
import static org.loomhive.confidential.consent.Purpose.SERVICES;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.loomhive.confidential.access.AWorker;
import org.loomhive.confidential.access.AccessLog;
import org.loomhive.confidential.access.AccessRefusal;
import org.loomhive.confidential.access.FileRef;
import org.loomhive.confidential.consent.ConsentGiven;
import org.loomhive.confidential.consent.Consents;
import org.loomhive.confidential.consent.Purpose;
import org.loomhive.confidential.consent.WithdrawConsent;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.ActorRefusal;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.workbench.TestHouse;

class ReferralTest {
  private final ReceiveReferral receive = TestHouse.get(ReceiveReferral.class);
  private final AnswerReferral answer = TestHouse.get(AnswerReferral.class);
  private final LinkToMember link = TestHouse.get(LinkToMember.class);
  private final OpenFile open = TestHouse.get(OpenFile.class);
  private final AccessLog log = TestHouse.get(AccessLog.class);
  private final Actor worker = AWorker.ofCases();

  @Test
  void the_same_case_id_twice_is_one_referral_however_it_is_typed() {
    var caseId = AReferral.caseId();
    var first = receive.receive(AReferral.incoming(caseId), worker);
    var second =
        receive.receive(
            AReferral.incoming(" " + caseId.toLowerCase(java.util.Locale.ROOT)), worker);
    assertEquals(first, second);
    assertEquals(caseId, open.caseId(first, worker, "writes to the organisation"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "42", "ICIC-2026-42", "ICIC-2026-00042; DROP", "ICIC 2026 00042"})
  void what_is_no_case_id_is_refused_without_repeating_it(String typed) {
    var no = assertThrows(Refused.class, () -> receive.receive(AReferral.incoming(typed), worker));
    assertEquals(ReferralRefusal.CASE_ID_NOT_IN_FORM, no.reason());
    assertTrue(no.arguments().isEmpty());
  }

  @Test
  void accepting_needs_both_consents() {
    var file = AReferral.waiting();
    refusesToAccept(file);
    AReferral.consents(file, SERVICES);
    refusesToAccept(file);
    AReferral.consents(file, EXCHANGE_WITH_REFERRER);
    answer.accept(file, worker);
    assertEquals(ReferralState.ACCEPTED, state(file));
  }

  @Test
  void a_consent_that_was_taken_back_does_not_count() {
    var file = AReferral.waiting();
    AReferral.consents(file, SERVICES, EXCHANGE_WITH_REFERRER);
    TestHouse.get(WithdrawConsent.class).withdraw(file, SERVICES, worker);
    refusesToAccept(file);
    assertTrue(TestHouse.get(Consents.class).of(file).stream().anyMatch(ConsentGiven::isWithdrawn));
  }

  @Test
  void a_declined_one_is_not_accepted_later() {
    var file = AReferral.waiting();
    answer.decline(file, DeclineReason.NO_PLACE_NOW, worker);
    AReferral.consents(file, SERVICES, EXCHANGE_WITH_REFERRER);
    var no = assertThrows(Refused.class, () -> answer.accept(file, worker));
    assertEquals(ReferralRefusal.ANSWERED_ALREADY, no.reason());
  }

  @Test
  void a_file_is_linked_to_one_member_and_a_member_to_one_file() {
    var member = MemberRef.random();
    var file = AReferral.linkedTo(member);
    link.link(file, member, worker);
    assertEquals(member, open.member(file, worker, "visit").orElseThrow());
    var other = AReferral.accepted();
    var no = assertThrows(Refused.class, () -> link.link(other, member, worker));
    assertEquals(ReferralRefusal.MEMBER_TAKEN, no.reason());
  }

  @Test
  void nobody_is_linked_before_the_referral_is_accepted() {
    var file = AReferral.waiting();
    var no = assertThrows(Refused.class, () -> link.link(file, MemberRef.random(), worker));
    assertEquals(ReferralRefusal.NOT_ACCEPTED, no.reason());
  }

  @ParameterizedTest
  @EnumSource(names = {"SERVICES", "EXCHANGE_WITH_REFERRER"})
  void nobody_is_linked_who_took_a_consent_back_after_the_referral_was_accepted(Purpose purpose) {
    var file = AReferral.accepted();
    TestHouse.get(WithdrawConsent.class).withdraw(file, purpose, worker);
    var no = assertThrows(Refused.class, () -> link.link(file, MemberRef.random(), worker));
    assertEquals(ReferralRefusal.TWO_CONSENTS_NEEDED, no.reason());
    assertTrue(open.member(file, worker, "check").isEmpty());
  }

  @Test
  void the_end_drops_the_link() {
    var file = AReferral.linkedTo(MemberRef.random());
    link.end(file, worker);
    assertTrue(open.member(file, worker, "check").isEmpty());
    assertEquals(ReferralState.ENDED, state(file));
  }

  @Test
  void each_look_is_on_record_before_it_is_shown_and_needs_a_reason() {
    var file = AReferral.waiting();
    open.referral(file, worker, "reads it first");
    open.caseId(file, worker, "writes to the organisation");
    assertThrows(Refused.class, () -> open.caseId(file, worker, ""));
    var looks = log.about(file.value(), 10);
    assertEquals(2, looks.size());
    assertEquals("case", looks.get(0).what());
    assertFalse(looks.stream().anyMatch(look -> look.why().contains("2026")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"about icic-2026-00042", "calls +919000000001"})
  void a_reason_tells_neither_case_nor_phone(String why) {
    var file = AReferral.waiting();
    var no = assertThrows(Refused.class, () -> open.referral(file, worker, why));
    assertEquals(AccessRefusal.REASON_HOLDS_A_NUMBER, no.reason());
    assertEquals(0, log.about(file.value(), 10).size());
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CASE_WORKER")
  void other_roles_may_do_nothing_here(Role role) {
    var file = AReferral.waiting();
    var other = AWorker.with(role);
    refusesRole(() -> open.referral(file, other, "curious"));
    refusesRole(() -> open.caseId(file, other, "curious"));
    refusesRole(() -> open.member(file, other, "curious"));
    refusesRole(() -> answer.accept(file, other));
    refusesRole(() -> answer.decline(file, DeclineReason.OTHER, other));
    refusesRole(() -> link.link(file, MemberRef.random(), other));
    refusesRole(() -> receive.receive(AReferral.incoming(AReferral.caseId()), other));
    assertEquals(0, log.about(file.value(), 10).size());
  }

  private void refusesRole(org.junit.jupiter.api.function.Executable deed) {
    assertEquals(ActorRefusal.NOT_YOUR_ROLE, assertThrows(Refused.class, deed).reason());
  }

  private void refusesToAccept(FileRef file) {
    var no = assertThrows(Refused.class, () -> answer.accept(file, worker));
    assertEquals(ReferralRefusal.TWO_CONSENTS_NEEDED, no.reason());
  }

  private ReferralState state(FileRef file) {
    return TestHouse.get(Referrals.class).get(file).state();
  }
}
