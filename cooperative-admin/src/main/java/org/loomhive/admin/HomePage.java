package org.loomhive.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.loomhive.web.SignedIn;

/** The first page of the office: the sections that are open to the reader. */
@Named("home")
@RequestScoped
public class HomePage {
  @Inject SignedIn signedIn;

  /** Where to go when nobody is signed in; null to stay. */
  public String requireSignIn() {
    return signedIn.isSignedIn() ? null : "/sign-in?faces-redirect=true";
  }
}
