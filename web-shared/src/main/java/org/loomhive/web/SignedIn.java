package org.loomhive.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.BuyerRef;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.Role;

/** Who is asking. Never makes a session by being asked. */
@Named("signedIn")
@ApplicationScoped
public class SignedIn {
  @Inject HttpServletRequest request;

  public boolean isSignedIn() {
    return person().isPresent();
  }

  /** For use cases. Pages behind a security constraint always have one. */
  public Actor actor() {
    return person().orElseThrow(() -> new NotFound("sign-in", "")).actor();
  }

  /** The member who uses the portal. */
  public MemberRef member() {
    return new MemberRef(actor().ref());
  }

  /** The buyer, when she has signed in; shopping needs no account. */
  public Optional<BuyerRef> buyer() {
    return person()
        .filter(p -> p.roles().contains(Role.BUYER.name()))
        .map(p -> new BuyerRef(p.ref()));
  }

  /** What she is greeted with. */
  public String getCalled() {
    return person().map(SignedInPerson::called).orElse("");
  }

  /** For pages: #{signedIn.has('MANAGER')}. */
  public boolean has(String role) {
    return person().map(p -> p.roles().contains(role)).orElse(false);
  }

  /** For pages: #{signedIn.hasAny('MANAGER QUALITY')}. */
  public boolean hasAny(String roles) {
    for (String role : roles.split(" ")) if (has(role)) return true;
    return false;
  }

  private Optional<SignedInPerson> person() {
    return SignedInPerson.find(request);
  }
}
