package org.loomhive.workbench;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;
import java.io.Serializable;

/** Does for {@code @Transactional} what a server does: REQUIRED and REQUIRES_NEW. */
@Interceptor
@Transactional
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 200)
public class TransactionStandIn implements Serializable {
  @AroundInvoke
  Object run(InvocationContext call) throws Exception {
    if (Transactions.isActive() && type(call) != Transactional.TxType.REQUIRES_NEW)
      return call.proceed();
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

  private static Transactional.TxType type(InvocationContext call) {
    var onMethod = call.getMethod().getAnnotation(Transactional.class);
    if (onMethod != null) return onMethod.value();
    var onClass = call.getMethod().getDeclaringClass().getAnnotation(Transactional.class);
    return onClass == null ? Transactional.TxType.REQUIRED : onClass.value();
  }
}
