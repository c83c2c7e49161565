package org.loomhive.admin.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.loomhive.admin.ChosenCooperative;
import org.loomhive.kernel.MemberRef;
import org.loomhive.membership.Members;
import org.loomhive.membership.training.Training;
import org.loomhive.membership.training.TrainingSession;

/** What may be offered to a member in a talk: sessions in her own crafts. She may say no. */
@Named("suggestedTraining")
@RequestScoped
public class SuggestedTraining {
  @Inject Training training;
  @Inject Members members;
  @Inject ChosenCooperative chosen;

  private final Map<MemberRef, List<TrainingSession>> known = new HashMap<>();

  public List<TrainingSession> of(MemberRef member) {
    return known.computeIfAbsent(
        member, one -> training.refreshing(members.get(one), chosen.getToday()));
  }
}
