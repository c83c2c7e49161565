package org.loomhive.admin.care;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import org.loomhive.confidential.access.AccessLog;
import org.loomhive.confidential.access.FileRef;
import org.loomhive.confidential.referral.OpenFile;
import org.loomhive.confidential.referral.Referral;
import org.loomhive.kernel.Actor;
import org.loomhive.web.SignedIn;

/** The file that a page is about. It stays closed until its reader says why she opens it. */
@Named("careFile")
@RequestScoped
public class CareFile {
  @Inject
  @ManagedProperty("#{param.r}")
  String address;

  @Inject Reasons reasons;
  @Inject OpenFile open;
  @Inject SignedIn signedIn;
  @Inject Clock clock;

  private String typedReason;
  private Referral referral;

  public FileRef ref() {
    return new FileRef(address);
  }

  public Actor reader() {
    return signedIn.actor();
  }

  public boolean isOpen() {
    return reasons.find(ref().value(), clock.instant()).isPresent();
  }

  /** The reason that was given; use cases refuse when there is none. */
  public String why() {
    return reasons.find(ref().value(), clock.instant()).orElse("");
  }

  public String giveReason() {
    AccessLog.requireReason(typedReason);
    reasons.give(ref().value(), typedReason, clock.instant());
    return again();
  }

  /** The same page, by address. */
  public String again() {
    return to(FacesContext.getCurrentInstance().getViewRoot().getViewId());
  }

  public String to(String page) {
    return page.replace(".xhtml", "") + "?faces-redirect=true&r=" + ref();
  }

  /** Each request that shows the file is on record before. */
  public Referral getReferral() {
    if (referral == null) referral = open.referral(ref(), reader(), why());
    return referral;
  }

  public String getTypedReason() {
    return typedReason;
  }

  public void setTypedReason(String typedReason) {
    this.typedReason = typedReason;
  }
}
