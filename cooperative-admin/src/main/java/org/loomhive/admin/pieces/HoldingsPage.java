package org.loomhive.admin.pieces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.admin.ChosenCooperative;
import org.loomhive.admin.workshop.Names;
import org.loomhive.material.account.MaterialAccount;
import org.loomhive.material.account.MaterialAccounts;
import org.loomhive.material.account.SuggestTalks;
import org.loomhive.material.account.TalkSuggestion;
import org.loomhive.web.Notes;
import org.loomhive.web.Paging;
import org.loomhive.web.SignedIn;

/** Who holds what of the store, and with whom somebody should talk. */
@Named("holdingsBoard")
@RequestScoped
public class HoldingsPage {
  /** Work, each with what it needs of materials. */
  private static final int SIZE = 25;

  @Inject MaterialAccounts accounts;
  @Inject SuggestTalks talks;
  @Inject ChosenCooperative chosen;
  @Inject Names names;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  @Inject
  @ManagedProperty("#{param.page}")
  String pageParam;

  @Inject
  @ManagedProperty("#{param.talk}")
  Long talk;

  private Paging paging;
  private List<MaterialAccount> rows;
  private List<TalkSuggestion> toTalk;

  public Paging getPaging() {
    if (paging == null)
      paging = Paging.of(pageParam, SIZE, !chosen.isKnown() ? 0 : accounts.countOpen(chosen.ref()));
    return paging;
  }

  public List<MaterialAccount> getRows() {
    if (rows == null && chosen.isKnown()) {
      rows = accounts.open(chosen.ref(), getPaging().first(), SIZE);
      names.meet(rows.stream().map(account -> account.whose().member()));
    }
    return rows == null ? List.of() : rows;
  }

  public List<TalkSuggestion> getTalks() {
    if (toTalk == null) toTalk = !chosen.isKnown() ? List.of() : talks.open(chosen.ref());
    return toTalk;
  }

  /** The talk stands in the form itself: the list may have changed meanwhile. */
  public String talked() {
    talks.talked(talk, signedIn.actor());
    notes.good("pieces.talk.done");
    return "/workshop/holdings?faces-redirect=true&of=" + chosen.ref();
  }
}
