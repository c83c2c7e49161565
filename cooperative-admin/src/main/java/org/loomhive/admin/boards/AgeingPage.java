package org.loomhive.admin.boards;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.admin.ChosenCooperative;
import org.loomhive.production.jobwork.Ageing;
import org.loomhive.production.jobwork.AgeingBoard;
import org.loomhive.production.jobwork.OpenChallan;
import org.loomhive.web.Paging;

/** How long makers have had material of the chosen store, and which slip it came with. */
@Named("ageing")
@RequestScoped
public class AgeingPage {
  private static final int SIZE = 25;
  private static final int ALL = -1;

  @Inject AgeingBoard board;
  @Inject AgeBars bars;
  @Inject ChosenCooperative chosen;

  @Inject
  @ManagedProperty("#{param.from}")
  String from;

  @Inject
  @ManagedProperty("#{param.page}")
  String pageParam;

  private Ageing all;

  public Ageing getAll() {
    if (all == null) all = board.of(chosen.ref());
    return all;
  }

  public List<Bar> getBars() {
    return bars.of(getAll(), chosen.getOne());
  }

  public String label(Ageing.Bucket bucket) {
    return bars.label(bucket);
  }

  private List<OpenChallan> shown() {
    var some = from != null && from.matches("\\d{1,3}") ? Integer.parseInt(from) : ALL;
    return getAll().rowsFrom(some);
  }

  public Paging getPaging() {
    return Paging.of(pageParam, SIZE, shown().size());
  }

  public List<OpenChallan> getRows() {
    return shown().stream().skip(getPaging().first()).limit(SIZE).toList();
  }
}
