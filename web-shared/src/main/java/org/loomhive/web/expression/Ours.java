package org.loomhive.web.expression;

import jakarta.el.ELException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

/** Our own classes, and how a page calls them. */
final class Ours {
  private static final String PLACE = "org.loomhive.";

  private Ours() {}

  static boolean is(Class<?> type) {
    return type.getName().startsWith(PLACE);
  }

  static Object call(Method method, Object base, Object... arguments) {
    try {
      return method.invoke(base, arguments);
    } catch (InvocationTargetException thrown) {
      throw new ELException(thrown.getCause());
    } catch (IllegalAccessException hidden) {
      throw new ELException(hidden);
    }
  }
}
