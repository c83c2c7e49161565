package org.loomhive.kernel.trouble;

import java.sql.SQLException;
import org.loomhive.kernel.Refused;

/**
 * Where a trouble happened, for logs: classes, lines and codes only. Messages are left out, as they
 * may hold what somebody typed and databases repeat the values of rows in theirs.
 */
public final class Whereabouts {
  private static final int FRAMES = 6;

  private Whereabouts() {}

  public static String of(Throwable trouble) {
    var text = new StringBuilder();
    for (Throwable t = trouble; t != null; t = t.getCause()) {
      text.append(t.getClass().getName()).append(code(t));
      frames(t, text);
      text.append(" | ");
      if (t.getCause() == t) break;
    }
    return text.toString();
  }

  /** What may be told of it beside its kind: the reason of a no, the number of a database error. */
  private static String code(Throwable trouble) {
    if (trouble instanceof Refused refused) return "(" + refused.key() + ")";
    if (trouble instanceof SQLException sql) return "(" + sql.getErrorCode() + ")";
    return "";
  }

  private static void frames(Throwable trouble, StringBuilder text) {
    int shown = 0;
    for (StackTraceElement frame : trouble.getStackTrace()) {
      boolean ours = frame.getClassName().startsWith("org.loomhive");
      if (shown >= FRAMES || shown > 0 && !ours) continue;
      text.append(" @").append(frame.getClassName()).append(':').append(frame.getLineNumber());
      shown++;
    }
  }
}
