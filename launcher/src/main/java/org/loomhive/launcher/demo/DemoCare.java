package org.loomhive.launcher.demo;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.loomhive.confidential.access.FileRef;
import org.loomhive.confidential.consent.ConsentTerms;
import org.loomhive.confidential.consent.GiveConsent;
import org.loomhive.confidential.consent.HowGiven;
import org.loomhive.confidential.consent.Purpose;
import org.loomhive.confidential.outcome.FollowUpState;
import org.loomhive.confidential.outcome.Milestone;
import org.loomhive.confidential.outcome.NoteFollowUp;
import org.loomhive.confidential.outcome.PublishTotals;
import org.loomhive.confidential.outcome.RecordSurvey;
import org.loomhive.confidential.outcome.SurveyForm;
import org.loomhive.confidential.referral.AnswerReferral;
import org.loomhive.confidential.referral.DeclineReason;
import org.loomhive.confidential.referral.IncomingReferral;
import org.loomhive.confidential.referral.LinkToMember;
import org.loomhive.confidential.referral.OpenFile;
import org.loomhive.confidential.referral.ReceiveReferral;
import org.loomhive.confidential.referral.ReferralReason;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Role;

/** Referrals of invented organisations: some wait, most were accepted long ago. */
final class DemoCare {
  /** Days after the tie on which each conversation took place. */
  private static final int[] TALKS = {20, 94, 184, 370};

  private static final int CONSENT_YEARS = 3;
  private static final int UNSAFE_AFTER_DAYS = 91;

  private final Map<String, Map<String, String>> answers = new HashMap<>();
  private DemoWorld world;
  private Actor worker;

  void load(DemoWorld here) {
    world = here;
    var ref = world.staff.get("case-worker").value();
    worker = new Actor(ref, Set.of(Role.CASE_WORKER), Set.of());
    DemoTable.read("answers.csv").forEach(this::remember);
    for (DemoTable.Row row : DemoTable.read("care.csv"))
      world.on(row.number("days_ago"), 11, 20, () -> file(row));
    world.on(0, 0, 5, () -> world.get(PublishTotals.class).publish(worker));
  }

  private void remember(DemoTable.Row row) {
    var given = new HashMap<>(row.values());
    answers.put(given.remove("level"), Map.copyOf(given));
  }

  private void file(DemoTable.Row row) {
    int daysAgo = row.number("days_ago");
    var referredOn = world.today().minusDays(daysAgo);
    var reason = ReferralReason.valueOf(row.text("reason"));
    var incoming =
        new IncomingReferral(row.text("number"), row.text("organisation"), referredOn, reason);
    var file = world.get(ReceiveReferral.class).receive(incoming, worker);
    if ("DECLINED".equals(row.text("ends")))
      world.get(AnswerReferral.class).decline(file, DeclineReason.TOO_FAR_AWAY, worker);
    boolean tied = !row.text("member").isEmpty();
    if (tied || "ACCEPTED".equals(row.text("ends")))
      world.on(daysAgo, 15, 10, () -> accept(file, daysAgo));
    if (tied) world.on(daysAgo, 15, 30, () -> follow(file, row, daysAgo));
  }

  private void accept(FileRef file, int daysAgo) {
    var givenOn = world.today().minusDays(daysAgo);
    var until = givenOn.plusYears(CONSENT_YEARS);
    for (var purpose : Purpose.values())
      world
          .get(GiveConsent.class)
          .give(file, new ConsentTerms(purpose, givenOn, until, HowGiven.SIGNED), worker);
    world.get(AnswerReferral.class).accept(file, worker);
  }

  private void follow(FileRef file, DemoTable.Row row, int daysAgo) {
    var member = world.members.get(row.text("member"));
    world.get(LinkToMember.class).link(file, member, worker);
    int talk = 0;
    for (var level : row.text("surveys").split(" ")) {
      if (level.isEmpty()) continue;
      talk(file, Milestone.values()[talk], level, daysAgo - TALKS[talk]);
      talk++;
    }
    if ("UNSAFE".equals(row.text("ends")))
      world.on(daysAgo - UNSAFE_AFTER_DAYS, 16, 0, () -> unsafe(file));
  }

  private void unsafe(FileRef file) {
    world
        .get(NoteFollowUp.class)
        .note(file, Milestone.MONTH_3, FollowUpState.UNSAFE_TO_CONTACT, worker);
  }

  private void talk(FileRef file, Milestone milestone, String level, int daysAgo) {
    world.on(daysAgo, 10, 30, () -> talkNow(file, milestone, level, daysAgo));
  }

  private void talkNow(FileRef file, Milestone milestone, String level, int daysAgo) {
    world.get(OpenFile.class).member(file, worker, DemoTable.text("care.talk"));
    var form =
        new SurveyForm("SRI-5", 1, milestone, world.today().minusDays(daysAgo), answers.get(level));
    world.get(RecordSurvey.class).record(file, form, worker);
  }
}
