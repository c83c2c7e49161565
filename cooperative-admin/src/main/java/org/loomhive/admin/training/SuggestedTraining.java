package org.loomhive.admin.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.loomhive.admin.ChosenCooperative;
import org.loomhive.admin.pieces.HoldingsPage;
import org.loomhive.kernel.MemberRef;
import org.loomhive.material.account.TalkSuggestion;
import org.loomhive.membership.Member;
import org.loomhive.membership.Members;
import org.loomhive.membership.training.Training;
import org.loomhive.membership.training.TrainingSession;

/** What may be offered to a member in a talk: sessions in her own crafts. She may say no. */
@Named("suggestedTraining")
@RequestScoped
public class SuggestedTraining {
  @Inject Training training;
  @Inject Members members;
  @Inject HoldingsPage board;
  @Inject ChosenCooperative chosen;

  private Map<MemberRef, List<TrainingSession>> known;

  public List<TrainingSession> of(MemberRef member) {
    if (known == null) known = look();
    return known.getOrDefault(member, List.of());
  }

  /** For all with whom somebody should talk, at once. */
  private Map<MemberRef, List<TrainingSession>> look() {
    var found = new HashMap<MemberRef, List<TrainingSession>>();
    var whom = board.getTalks().stream().map(TalkSuggestion::member).toList();
    var coming = training.coming(chosen.ref(), chosen.getToday());
    for (Member one : members.some(whom).values())
      found.put(one.ref(), Training.refreshing(one, coming));
    return found;
  }
}
