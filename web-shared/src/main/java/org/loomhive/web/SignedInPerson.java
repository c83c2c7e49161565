package org.loomhive.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.Role;

/**
 * Who has signed in, as her session remembers it on whichever node she comes to.
 *
 * @param called what she is greeted with
 */
public record SignedInPerson(
    String ref, String called, HashSet<String> roles, HashSet<String> cooperatives)
    implements Serializable {
  /** The session attribute under which it lies. */
  public static final String KEY = "org.loomhive.signedIn";

  /** Who has signed in to the session of this request, from the browser that sends it. */
  public static Optional<SignedInPerson> find(HttpServletRequest request) {
    var session = request.getSession(false);
    if (session == null) return Optional.empty();
    return Optional.ofNullable((SignedInPerson) session.getAttribute(KEY))
        .filter(person -> DoorToken.fits(request, session));
  }

  public static SignedInPerson of(Actor actor, String called) {
    return new SignedInPerson(
        actor.ref(),
        called,
        actor.roles().stream().map(Role::name).collect(Collectors.toCollection(HashSet::new)),
        actor.cooperatives().stream()
            .map(CooperativeRef::value)
            .collect(Collectors.toCollection(HashSet::new)));
  }

  public Actor actor() {
    Set<Role> may = roles.stream().map(Role::valueOf).collect(Collectors.toSet());
    var where = cooperatives.stream().map(CooperativeRef::new).collect(Collectors.toSet());
    return new Actor(ref, may, where);
  }
}
