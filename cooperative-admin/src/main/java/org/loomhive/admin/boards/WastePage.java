package org.loomhive.admin.boards;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.admin.ChosenCooperative;
import org.loomhive.kernel.Sku;
import org.loomhive.production.waste.Waste;
import org.loomhive.production.waste.WasteBoard;
import org.loomhive.wage.AdoptTolerance;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/**
 * What recipes expect to be lost and what was lost, with proposals that a manager may take over.
 */
@Named("waste")
@RequestScoped
public class WastePage {
  @Inject WasteBoard board;
  @Inject AdoptTolerance adopt;
  @Inject ChosenCooperative chosen;
  @Inject SignedIn signedIn;
  @Inject Notes notes;
  @Inject BoardWords words;

  @Inject
  @ManagedProperty("#{param.sku}")
  String sku;

  @Inject
  @ManagedProperty("#{param.edition}")
  Integer edition;

  @Inject
  @ManagedProperty("#{param.material}")
  String material;

  private List<Waste> rows;

  public List<Waste> getRows() {
    if (rows == null) rows = board.lastYear(chosen.ref());
    return rows;
  }

  public List<Waste> getProposals() {
    return getRows().stream().filter(one -> one.proposal().isPresent()).toList();
  }

  /** What was lost of each material, beside what the recipe expects. */
  public List<Bar> getBars() {
    var longest = getRows().stream().mapToLong(WastePage::tenths).max().orElse(0);
    return getRows().stream().map(one -> bar(one, longest)).toList();
  }

  private Bar bar(Waste one, long longest) {
    var label = one.made().product() + " · " + one.name();
    var says = words.say("boards.waste.bar", one.measuredPercent(), one.expectedPercent());
    var kind = one.proposal().isPresent() ? "warn" : "";
    return new Bar(label, Bar.share(tenths(one), longest), says, kind);
  }

  private static long tenths(Waste one) {
    return one.measuredPercent().movePointRight(1).longValue();
  }

  /** The figures stand in the form itself: the list may have changed meanwhile. */
  public String adopt() {
    boolean done = adopt.adopt(new Sku(sku), edition, material, signedIn.actor());
    if (done) notes.good("boards.waste.adopted");
    else notes.good("boards.waste.newer");
    return "/workshop/recipe?faces-redirect=true&sku=" + sku;
  }
}
