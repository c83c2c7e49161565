package org.loomhive.web.edge;

import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletResponse;
import org.loomhive.kernel.ActorRefusal;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.Refused;

/** What kind of trouble an exception is, however deep the server has wrapped it. */
public final class Trouble {
  private Trouble() {}

  /** The first cause of a kind, or null. */
  public static <T extends Throwable> T find(Class<T> kind, Throwable trouble) {
    for (Throwable t = trouble; t != null; t = t.getCause()) {
      if (kind.isInstance(t)) return kind.cast(t);
      if (t.getCause() == t) return null;
    }
    return null;
  }

  /** The HTTP status that says it. */
  public static int status(Throwable trouble) {
    if (find(NotFound.class, trouble) != null) return HttpServletResponse.SC_NOT_FOUND;
    var refused = find(Refused.class, trouble);
    if (refused != null)
      return refused.reason() instanceof ActorRefusal
          ? HttpServletResponse.SC_FORBIDDEN
          : HttpServletResponse.SC_CONFLICT;
    if (find(OptimisticLockException.class, trouble) != null)
      return HttpServletResponse.SC_CONFLICT;
    return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
  }
}
