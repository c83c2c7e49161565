package org.loomhive.admin.store;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.NotFound;
import org.loomhive.membership.Cooperative;
import org.loomhive.membership.Cooperatives;
import org.loomhive.web.SignedIn;

/** The stores that the reader sees, and the one that the address names. */
@Named("stores")
@RequestScoped
public class Stores {
  @Inject Cooperatives cooperatives;
  @Inject SignedIn signedIn;
  @Inject HttpServletRequest request;
  @Inject Clock clock;

  private List<Cooperative> all;

  @PostConstruct
  void open() {
    all = cooperatives.seenBy(signedIn.actor());
  }

  public List<Cooperative> getAll() {
    return all;
  }

  /** The one in the address, or the first that she sees. */
  public Cooperative getChosen() {
    var of = request.getParameter("of");
    return all.stream()
        .filter(store -> store.ref().value().equals(of))
        .findFirst()
        .or(() -> all.stream().findFirst())
        .orElseThrow(() -> new NotFound("store", of));
  }

  CooperativeRef ref() {
    return getChosen().ref();
  }

  /** For stores of others too, as receivers of what is sent. */
  public List<Cooperative> getOfTheNetwork() {
    return cooperatives.all();
  }

  public String name(CooperativeRef ref) {
    return cooperatives.find(ref).map(Cooperative::name).orElse("");
  }

  public LocalDate getToday() {
    return getChosen().businessDay(clock.instant());
  }

  /** The reader may change what lies in it. */
  public boolean isRunByReader() {
    return signedIn.hasAny("MANAGER NETWORK_ADMIN");
  }
}
