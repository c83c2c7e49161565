package org.loomhive.web.edge;

import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletResponse;
import java.sql.SQLException;
import java.util.Set;
import org.loomhive.kernel.ActorRefusal;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.Refused;

/** What kind of trouble an exception is, however deep the server has wrapped it. */
public final class Trouble {
  /** How the server's pool says that it has none to give. */
  private static final String NO_CONNECTION = "jakarta.resource.spi.ResourceAllocationException";

  /** Too many connections; shutting down; connection killed; a cluster without quorum. */
  private static final Set<Integer> OUTAGES = Set.of(1040, 1053, 1927, 1047);

  /** Lock waited for too long; deadlock; changed since it was read. */
  private static final Set<Integer> CONFLICTS = Set.of(1205, 1213, 1020);

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
    if (isConflict(trouble)) return HttpServletResponse.SC_CONFLICT;
    return isOutage(trouble)
        ? HttpServletResponse.SC_SERVICE_UNAVAILABLE
        : HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
  }

  /** Somebody else changed the same thing, each time that it was tried again. */
  static boolean isConflict(Throwable trouble) {
    if (find(OptimisticLockException.class, trouble) != null) return true;
    var sql = find(SQLException.class, trouble);
    return sql != null && CONFLICTS.contains(sql.getErrorCode());
  }

  /** The database cannot be reached, is going down, or has no connection left. */
  private static boolean isOutage(Throwable trouble) {
    for (Throwable t = trouble; t != null; t = t.getCause()) {
      if (t.getClass().getName().equals(NO_CONNECTION)) return true;
      if (t instanceof SQLException sql && isOutage(sql)) return true;
      if (t.getCause() == t) return false;
    }
    return false;
  }

  private static boolean isOutage(SQLException sql) {
    var state = sql.getSQLState();
    return state != null && state.startsWith("08") || OUTAGES.contains(sql.getErrorCode());
  }
}
