package org.loomhive.admin.rates;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.loomhive.membership.Cooperative;
import org.loomhive.membership.Cooperatives;
import org.loomhive.wage.ladder.Benchmark;
import org.loomhive.wage.ladder.Benchmarks;
import org.loomhive.wage.rate.OldRates;
import org.loomhive.wage.rate.WageRate;
import org.loomhive.wage.rate.WageRates;
import org.loomhive.web.SignedIn;

/** The wage rates of each state with their history, what is known beside them, and what is old. */
@Named("ratesPage")
@RequestScoped
public class RatesPage {
  @Inject Cooperatives cooperatives;
  @Inject WageRates rates;
  @Inject Benchmarks benchmarks;
  @Inject OldRates oldRates;
  @Inject SignedIn signedIn;
  @Inject Clock clock;

  private List<Cooperative> seen;
  private List<OldRates.Old> old;

  private List<Cooperative> seen() {
    if (seen == null) seen = cooperatives.seenBy(signedIn.actor());
    return seen;
  }

  public List<String> getStates() {
    return seen().stream().map(Cooperative::stateCode).distinct().sorted().toList();
  }

  /** In which the people of a state are paid. */
  String currency(String state) {
    return seen().stream()
        .filter(each -> each.stateCode().equals(state))
        .map(Cooperative::currency)
        .findFirst()
        .orElseThrow();
  }

  public List<WageRate> rates(String state) {
    return rates.of(state);
  }

  public List<Benchmark> benchmarks(String state) {
    return benchmarks.of(state);
  }

  /** States whose newest notification is old, by the day of the cooperatives. */
  public List<OldRates.Old> getOld() {
    if (old == null) old = seen().isEmpty() ? List.of() : oldRates.among(getStates(), today());
    return old;
  }

  LocalDate today() {
    return seen().get(0).businessDay(clock.instant());
  }

  public boolean isWritable() {
    return signedIn.hasAny("FINANCE_PREPARER NETWORK_ADMIN");
  }
}
