package org.loomhive.admin.books;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.membership.Cooperative;
import org.loomhive.membership.Cooperatives;
import org.loomhive.wage.rate.LivingWage;
import org.loomhive.wage.rate.LivingWages;
import org.loomhive.wage.rate.WageRate;
import org.loomhive.wage.rate.WageRates;
import org.loomhive.web.SignedIn;

/** The wage rates of each state with their dates and sources, and the living wage beside them. */
@Named("ratesPage")
@RequestScoped
public class RatesPage {
  @Inject Cooperatives cooperatives;
  @Inject WageRates rates;
  @Inject LivingWages livingWages;
  @Inject SignedIn signedIn;

  public List<String> getStates() {
    return cooperatives.seenBy(signedIn.actor()).stream()
        .map(Cooperative::stateCode)
        .distinct()
        .sorted()
        .toList();
  }

  public List<WageRate> rates(String state) {
    return rates.of(state);
  }

  public List<LivingWage> livingWages(String state) {
    return livingWages.of(state);
  }
}
