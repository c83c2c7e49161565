package org.loomhive.confidential.referral;

import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.loomhive.confidential.access.AWorker;
import org.loomhive.confidential.access.CareDay;
import org.loomhive.confidential.access.FileRef;
import org.loomhive.confidential.consent.ConsentTerms;
import org.loomhive.confidential.consent.GiveConsent;
import org.loomhive.confidential.consent.HowGiven;
import org.loomhive.confidential.consent.Purpose;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.MemberRef;
import org.loomhive.workbench.TestHouse;

/** Referrals for tests; each call makes a new one. */
public final class AReferral {
  private static final AtomicInteger NUMBER = new AtomicInteger(10_000);
  private static final Actor WORKER = AWorker.ofCases();

  private AReferral() {}

  public static String caseId() {
    return "TEST-2026-" + NUMBER.incrementAndGet();
  }

  public static IncomingReferral incoming(String caseId) {
    return new IncomingReferral(
        caseId,
        "Invented Shelter",
        today().minusDays(3),
        ReferralReason.ADDITIONAL_SERVICES_REQUIRED);
  }

  public static FileRef waiting() {
    return TestHouse.get(ReceiveReferral.class).receive(incoming(caseId()), WORKER);
  }

  public static void consents(FileRef file, Purpose... purposes) {
    for (var purpose : purposes)
      TestHouse.get(GiveConsent.class).give(file, terms(purpose), WORKER);
  }

  public static ConsentTerms terms(Purpose purpose) {
    return new ConsentTerms(purpose, today(), today().plusYears(2), HowGiven.SIGNED);
  }

  public static FileRef accepted() {
    var file = waiting();
    consents(file, Purpose.SERVICES, Purpose.EXCHANGE_WITH_REFERRER);
    TestHouse.get(AnswerReferral.class).accept(file, WORKER);
    return file;
  }

  public static FileRef linkedTo(MemberRef member) {
    var file = accepted();
    TestHouse.get(LinkToMember.class).link(file, member, WORKER);
    return file;
  }

  public static LocalDate today() {
    return CareDay.today(Clock.systemUTC());
  }
}
