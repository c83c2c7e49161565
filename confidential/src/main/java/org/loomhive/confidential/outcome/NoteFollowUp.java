package org.loomhive.confidential.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.loomhive.confidential.access.FileRef;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Role;

/** Notes why a follow-up did not take place, or that it is due after all. */
@ApplicationScoped
public class NoteFollowUp {
  @Inject FollowUps followUps;
  @Inject Clock clock;

  @Transactional
  public void note(FileRef file, Milestone milestone, FollowUpState state, Actor actor) {
    actor.require(Role.CASE_WORKER);
    followUps.get(file, milestone).notDone(state, actor.ref(), clock.instant());
  }
}
