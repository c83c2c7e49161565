package org.loomhive.admin.pieces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.admin.ChosenCooperative;
import org.loomhive.material.account.MaterialAccount;
import org.loomhive.material.account.MaterialAccounts;
import org.loomhive.material.account.SuggestTalks;
import org.loomhive.material.account.TalkSuggestion;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** Who holds what of the store, and with whom somebody should talk. */
@Named("holdingsBoard")
@RequestScoped
public class HoldingsPage {
  @Inject MaterialAccounts accounts;
  @Inject SuggestTalks talks;
  @Inject ChosenCooperative chosen;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  private List<MaterialAccount> rows;

  public List<MaterialAccount> getRows() {
    if (rows == null) rows = !chosen.isKnown() ? List.of() : accounts.open(chosen.ref());
    return rows;
  }

  public List<TalkSuggestion> getTalks() {
    return !chosen.isKnown() ? List.of() : talks.open(chosen.ref());
  }

  public String talked(Long number) {
    talks.talked(number, signedIn.actor());
    notes.good("pieces.talk.done");
    return "/workshop/holdings?faces-redirect=true&of=" + chosen.ref();
  }
}
