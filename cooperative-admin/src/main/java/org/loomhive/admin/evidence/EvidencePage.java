package org.loomhive.admin.evidence;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.evidence.EvidenceTaken;
import org.loomhive.evidence.Subject;
import org.loomhive.evidence.TakeEvidence;
import org.loomhive.kernel.NotFound;
import org.loomhive.web.SignedIn;

/** What the file about a product or a lot holds, and who took it before. */
@Named("evidencePage")
@RequestScoped
public class EvidencePage {
  private static final int SHOWN = 20;

  @Inject TakeEvidence take;
  @Inject SignedIn signedIn;

  @Inject
  @ManagedProperty("#{param.product}")
  String product;

  @Inject
  @ManagedProperty("#{param.lot}")
  String lot;

  /** Only for the office and auditors; for others it is not there. */
  public void open() {
    if (!signedIn.hasAny("NETWORK_ADMIN AUDITOR")) throw new NotFound("evidence", getSubject());
    getName();
  }

  public Subject getSubject() {
    return product == null
        ? new Subject(Subject.Kind.LOT, String.valueOf(lot))
        : new Subject(Subject.Kind.PRODUCT, product);
  }

  public String getName() {
    return take.nameOf(getSubject(), signedIn.actor());
  }

  public List<EvidenceTaken> getTaken() {
    return take.taken(getSubject(), SHOWN);
  }
}
