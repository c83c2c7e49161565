package org.loomhive.admin.care;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.confidential.access.UnusualReading;
import org.loomhive.web.SignedIn;

/**
 * Colleagues who read more than usual, beside the other signs; the look is on record with theirs.
 */
@Named("unusualReaders")
@RequestScoped
public class UnusualReaders {
  @Inject SignsPage page;
  @Inject UnusualReading reading;
  @Inject SignedIn signedIn;

  private List<UnusualReading.Reader> all;

  public List<UnusualReading.Reader> getAll() {
    if (all == null) {
      page.open();
      all = reading.now(signedIn.actor());
    }
    return all;
  }
}
