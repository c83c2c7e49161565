package org.loomhive.admin.catalogue.list;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.loomhive.catalog.list.ListRef;
import org.loomhive.catalog.list.RowOutcome.What;
import org.loomhive.catalog.list.SendList;
import org.loomhive.catalog.list.SentList;
import org.loomhive.catalog.list.SentLists;
import org.loomhive.ledger.HowFar;
import org.loomhive.wage.list.WorkOnLists;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** A list that was sent: how far it is, and the button that has it taken. */
@Named("sentList")
@RequestScoped
public class SentListPage {
  @Inject SentLists lists;
  @Inject SendList send;
  @Inject HowFar howFar;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  @Inject
  @ManagedProperty("#{param.n}")
  String ref;

  private SentList list;
  private Map<What, Integer> counts;

  /** Loads it, or ends in a page that says that it is not there. */
  public SentList getList() {
    if (list == null) list = lists.get(new ListRef(ref), signedIn.actor());
    return list;
  }

  public void open() {
    getList();
  }

  /** Null when a job is not at it just now, or it is short. */
  public HowFar.Step getStep() {
    return howFar.of(WorkOnLists.work(getList().ref())).orElse(null);
  }

  public Map<What, Integer> getCounts() {
    if (counts == null) counts = lists.counts(getList());
    return counts;
  }

  /** It was looked at, and something would change. */
  public boolean isWorthTaking() {
    boolean changes = getCounts().get(What.FRESH) + getCounts().get(What.CHANGED) > 0;
    return changes && getList().isAtRest() && !getList().isTaking();
  }

  public String take() {
    send.take(getList().ref(), signedIn.actor());
    notes.good("catalogue.list.asked");
    return "/trade/list?faces-redirect=true&n=" + ref;
  }
}
