package org.loomhive.admin.care;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.confidential.outcome.FollowUp;
import org.loomhive.confidential.outcome.FollowUpState;
import org.loomhive.confidential.outcome.FollowUps;
import org.loomhive.confidential.outcome.Milestone;
import org.loomhive.confidential.outcome.NoteFollowUp;
import org.loomhive.web.Notes;

/** Notes why a follow-up does not take place. */
@Named("noteForm")
@RequestScoped
public class NoteForm {
  @Inject CareFile file;
  @Inject FollowUps followUps;
  @Inject NoteFollowUp note;
  @Inject Notes notes;

  private Milestone milestone;
  private FollowUpState state;

  public String note() {
    note.note(file.ref(), milestone, state, file.reader());
    notes.good("care.followup.noted");
    return file.again();
  }

  public List<Milestone> getNotDone() {
    return followUps.of(file.ref()).stream()
        .filter(f -> f.state() != FollowUpState.DONE)
        .map(FollowUp::milestone)
        .toList();
  }

  public List<FollowUpState> getStates() {
    return List.of(
        FollowUpState.DUE,
        FollowUpState.DECLINED,
        FollowUpState.UNREACHABLE,
        FollowUpState.UNSAFE_TO_CONTACT);
  }

  public Milestone getMilestone() {
    return milestone;
  }

  public void setMilestone(Milestone milestone) {
    this.milestone = milestone;
  }

  public FollowUpState getState() {
    return state;
  }

  public void setState(FollowUpState state) {
    this.state = state;
  }
}
