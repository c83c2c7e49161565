package org.loomhive.admin.rates;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.loomhive.wage.ladder.AddBenchmark;
import org.loomhive.wage.ladder.Benchmark;
import org.loomhive.wage.ladder.BenchmarkKind;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** What was found about pay in a state: a rung of its ladder. */
@Named("benchmarkForm")
@RequestScoped
public class BenchmarkForm {
  @Inject RatesPage page;
  @Inject AddBenchmark adding;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  private final DivisorsForm amount = new DivisorsForm();
  private String kind = BenchmarkKind.LIVING_WAGE.name();
  private String state;
  private String studied;
  private String place;
  private LocalDate asOf;
  private String source;

  public String add() {
    var where = studied == null ? state : studied.strip();
    var study = new Benchmark.Study(where, place.strip(), source.strip());
    var rung = amount.typed(page.currency(state));
    adding.add(
        new Benchmark(BenchmarkKind.valueOf(kind), state, study, rung, asOf), signedIn.actor());
    notes.good("rates.benchmark.added");
    return "/books/rates?faces-redirect=true";
  }

  public List<BenchmarkKind> getKinds() {
    return List.of(BenchmarkKind.values());
  }

  public DivisorsForm getAmount() {
    return amount;
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  public String getState() {
    return state;
  }

  public void setState(String state) {
    this.state = state;
  }

  /** Empty where the state itself was studied. */
  public String getStudied() {
    return studied;
  }

  public void setStudied(String studied) {
    this.studied = studied;
  }

  public String getPlace() {
    return place;
  }

  public void setPlace(String place) {
    this.place = place;
  }

  public LocalDate getAsOf() {
    return asOf;
  }

  public void setAsOf(LocalDate asOf) {
    this.asOf = asOf;
  }

  public String getSource() {
    return source;
  }

  public void setSource(String source) {
    this.source = source;
  }
}
