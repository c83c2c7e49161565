package org.loomhive.kernel;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.sql.SQLException;
import java.util.Set;

/**
 * Runs a whole use case again when the database broke it off because two wanted the same row
 * (deadlock 1213, lock time-out 1205, a row that changed meanwhile, 1020), and once more when
 * somebody else wrote the same key meanwhile (1062): then it finds what is there. It stands outside
 * of the transaction, and only around the outermost one.
 */
@Interceptor
@Transactional
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
public class ConflictRetry implements Serializable {
  private static final int TRIES = 5;
  private static final int TRIES_WITH_SAME_KEY = 2;
  private static final int DUPLICATE_KEY = 1062;
  private static final int DEADLOCK = 1213;
  private static final int LOCK_TIMEOUT = 1205;

  /** MariaDB with innodb_snapshot_isolation, the default from 11.6 on. */
  private static final int CHANGED_SINCE_READ = 1020;

  private static final Set<Integer> CONFLICTS = Set.of(DEADLOCK, LOCK_TIMEOUT, CHANGED_SINCE_READ);
  private static final ThreadLocal<Boolean> INSIDE = new ThreadLocal<>();

  @AroundInvoke
  Object run(InvocationContext call) throws Exception {
    if (INSIDE.get() != null) return call.proceed();
    INSIDE.set(true);
    try {
      return runUntilDone(call);
    } finally {
      INSIDE.remove();
    }
  }

  private static Object runUntilDone(InvocationContext call) throws Exception {
    for (int attempt = 1; ; attempt++) {
      try {
        return call.proceed();
      } catch (Exception trouble) {
        if (attempt >= triesFor(trouble)) throw trouble;
      }
    }
  }

  private static int triesFor(Throwable trouble) {
    for (Throwable cause = trouble; cause != null; cause = cause.getCause()) {
      if (cause instanceof OptimisticLockException) return TRIES;
      if (!(cause instanceof SQLException sql)) continue;
      if (CONFLICTS.contains(sql.getErrorCode())) return TRIES;
      if (sql.getErrorCode() == DUPLICATE_KEY) return TRIES_WITH_SAME_KEY;
    }
    return 1;
  }
}
