package org.loomhive.admin.boards;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
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
  private List<OpenChallan> rows;

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

  /** The age that was chosen; all where none was. */
  private Ageing.Span span() {
    return chosenAge().map(Ageing.Bucket::span).orElse(Ageing.Span.all());
  }

  private Optional<Ageing.Bucket> chosenAge() {
    return getAll().buckets().stream()
        .filter(bucket -> String.valueOf(bucket.from()).equals(from))
        .findFirst();
  }

  public Paging getPaging() {
    int count = chosenAge().map(Ageing.Bucket::slips).orElse(getAll().slips());
    return Paging.of(pageParam, SIZE, count);
  }

  public List<OpenChallan> getRows() {
    if (rows == null) rows = board.rows(chosen.ref(), span(), getPaging().first(), SIZE);
    return rows;
  }
}
