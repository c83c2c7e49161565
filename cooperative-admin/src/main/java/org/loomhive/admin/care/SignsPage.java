package org.loomhive.admin.care;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.catalog.Workshops;
import org.loomhive.confidential.access.AccessLog;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.MemberRef;
import org.loomhive.material.account.TalkSuggestion;
import org.loomhive.material.account.WarningSigns;
import org.loomhive.membership.Members;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/**
 * What the workshop's books show of makers who may be under pressure; of any maker, tied or not.
 */
@Named("signsPage")
@RequestScoped
public class SignsPage {
  @Inject WarningSigns signs;
  @Inject Members members;
  @Inject Workshops workshops;
  @Inject AccessLog log;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  @Inject
  @ManagedProperty("#{param.sign}")
  Long sign;

  private List<TalkSuggestion> all;

  public void open() {
    getAll();
  }

  /** The look is on record before the list is read. */
  public List<TalkSuggestion> getAll() {
    if (all == null) {
      log.look(signedIn.actor(), "list", "signs", "warning signs");
      all = signs.open(signedIn.actor());
    }
    return all;
  }

  public Long getSign() {
    return sign;
  }

  public String called(MemberRef member) {
    return members.get(member).called();
  }

  public String workshop(CooperativeRef cooperative) {
    return workshops.get(cooperative).name();
  }

  /** The sign stands in the form itself: the list may have changed meanwhile. */
  public String lookedInto() {
    signs.lookedInto(sign, signedIn.actor());
    notes.good("care.signs.done");
    return "/care/signs?faces-redirect=true";
  }
}
