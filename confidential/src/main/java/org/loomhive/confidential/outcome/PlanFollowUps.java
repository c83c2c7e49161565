package org.loomhive.confidential.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.loomhive.confidential.referral.MemberLinked;
import org.loomhive.confidential.referral.ReferralEnded;

/** Makes the plan when a file finds its member, and closes what is open when the referral ends. */
@ApplicationScoped
public class PlanFollowUps {
  @Inject FollowUps followUps;
  @Inject Clock clock;

  void plan(@Observes MemberLinked linked) {
    if (!followUps.of(linked.file()).isEmpty()) return;
    for (var milestone : Milestone.values())
      followUps.add(new FollowUp(linked.file(), milestone, linked.on()));
  }

  void close(@Observes ReferralEnded ended) {
    for (var followUp : followUps.of(ended.file()))
      if (followUp.state() != FollowUpState.DONE)
        followUp.notDone(FollowUpState.EXITED, "system", clock.instant());
  }
}
