package org.loomhive.workbench;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.Serializable;

/**
 * Does what a server does for {@code @Transactional(REQUIRES_NEW)}, which is an interceptor binding
 * of its own.
 */
@Interceptor
@Transactional(TxType.REQUIRES_NEW)
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 200)
public class NewTransactionStandIn implements Serializable {
  @AroundInvoke
  Object run(InvocationContext call) throws Exception {
    var hidden = Transactions.begin();
    boolean good = false;
    try {
      var result = call.proceed();
      good = true;
      return result;
    } finally {
      Transactions.end(good, hidden);
    }
  }
}
