package org.loomhive.admin.store;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.membership.Cooperative;
import org.loomhive.membership.Cooperatives;
import org.loomhive.web.SignedIn;

/** The stores of the whole network by name, and whether the reader may change what lies in hers. */
@Named("stores")
@RequestScoped
public class Stores {
  @Inject Cooperatives cooperatives;
  @Inject SignedIn signedIn;

  /** For stores of others too, as receivers of what is sent. */
  public List<Cooperative> getOfTheNetwork() {
    return cooperatives.all();
  }

  public String name(CooperativeRef ref) {
    return cooperatives.find(ref).map(Cooperative::name).orElse("");
  }

  /** The reader may change what lies in it. */
  public boolean isRunByReader() {
    return signedIn.hasAny("MANAGER NETWORK_ADMIN");
  }
}
