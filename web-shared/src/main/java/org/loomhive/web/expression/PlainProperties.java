package org.loomhive.web.expression;

import jakarta.el.ELContext;
import java.beans.Introspector;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.Map;

/** Reads what our own beans show to pages, by getters that are looked up once for each class. */
final class PlainProperties extends ReadOnlyResolver {
  private final ClassValue<Map<String, Method>> known =
      new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
          return look(type);
        }
      };

  @Override
  public Object getValue(ELContext page, Object base, Object property) {
    if (base == null || !(property instanceof String name)) return null;
    var getter = getter(base, name);
    if (getter == null) return null;
    var value = Ours.call(getter, base);
    page.setPropertyResolved(base, property);
    return value;
  }

  /** Null for what is not ours, or not shown. */
  Method getter(Object base, String name) {
    return known.get(base.getClass()).get(name);
  }

  private static Map<String, Method> look(Class<?> type) {
    var getters = new HashMap<String, Method>();
    if (!Ours.is(type) || !Modifier.isPublic(type.getModifiers())) return getters;
    for (Method method : type.getMethods()) {
      var name = property(method);
      if (name != null) getters.put(name, method);
    }
    return getters;
  }

  private static String property(Method method) {
    if (method.getParameterCount() > 0
        || method.isBridge()
        || Modifier.isStatic(method.getModifiers())) return null;
    var name = method.getName();
    if (name.length() > 3 && name.startsWith("get")) return small(name.substring(3));
    boolean yesOrNo = method.getReturnType() == boolean.class;
    return yesOrNo && name.length() > 2 && name.startsWith("is") ? small(name.substring(2)) : null;
  }

  private static String small(String name) {
    return Introspector.decapitalize(name);
  }
}
