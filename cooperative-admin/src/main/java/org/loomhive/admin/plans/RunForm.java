package org.loomhive.admin.plans;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.loomhive.admin.ChosenCooperative;
import org.loomhive.kernel.RunNumber;
import org.loomhive.kernel.Sku;
import org.loomhive.kernel.WorkOrderNumber;
import org.loomhive.production.run.MakeRun;
import org.loomhive.production.run.OpenWork;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** A run as it is chosen: which open work, how much for the store, by when. */
@Named("runForm")
@RequestScoped
public class RunForm {
  @Inject RunsPage page;
  @Inject ChosenCooperative chosen;
  @Inject MakeRun make;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  private String number = RunNumber.random().value();
  private String[] works;
  private Map<String, Integer> forStore;
  private LocalDate dueOn;
  private int piecesPerWork = 3;

  public String make() {
    var ticked = works == null ? new String[0] : works;
    var more = new HashMap<Sku, Integer>();
    getForStore().forEach((sku, pieces) -> more.put(new Sku(sku), pieces == null ? 0 : pieces));
    more.values().removeIf(pieces -> pieces <= 0);
    var run =
        new MakeRun.NewRun(
            new RunNumber(number),
            chosen.ref(),
            dueOn,
            Arrays.stream(ticked).map(WorkOrderNumber::new).toList(),
            more);
    make.make(run, piecesPerWork, signedIn.actor());
    notes.good("plans.run.made");
    return "/workshop/run?faces-redirect=true&n=" + number;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public String[] getWorks() {
    return works;
  }

  public void setWorks(String[] works) {
    this.works = works;
  }

  /** By variant; what the target misses stands there first. */
  public Map<String, Integer> getForStore() {
    if (forStore == null) {
      forStore = new HashMap<>();
      var made = page.getChosen();
      if (made != null)
        for (OpenWork.Missing one : made.missing()) forStore.put(one.sku().value(), one.pieces());
    }
    return forStore;
  }

  public LocalDate getDueOn() {
    return dueOn;
  }

  public void setDueOn(LocalDate dueOn) {
    this.dueOn = dueOn;
  }

  public int getPiecesPerWork() {
    return piecesPerWork;
  }

  public void setPiecesPerWork(int piecesPerWork) {
    this.piecesPerWork = piecesPerWork;
  }
}
