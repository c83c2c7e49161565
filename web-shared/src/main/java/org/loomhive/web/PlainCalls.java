package org.loomhive.web;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Calls the methods that pages name, where only one can be meant. The server's own way searches all
 * methods of the class at every call, which took a tenth of a page.
 */
public class PlainCalls extends ELResolver {
  private final ConcurrentHashMap<Call, Optional<Method>> known = new ConcurrentHashMap<>();

  private record Call(Class<?> type, String name, int arguments) {}

  @Override
  public Object invoke(
      ELContext page, Object base, Object name, Class<?>[] types, Object[] arguments) {
    if (base == null || types != null || !(name instanceof String method)) return null;
    int count = arguments == null ? 0 : arguments.length;
    var found = known.computeIfAbsent(new Call(base.getClass(), method, count), PlainCalls::look);
    if (found.isEmpty()) return null;
    var answer = call(found.get(), base, converted(page, found.get(), arguments));
    page.setPropertyResolved(base, name);
    return answer;
  }

  private static Optional<Method> look(Call call) {
    if (!Modifier.isPublic(call.type().getModifiers())) return Optional.empty();
    List<Method> named =
        Stream.of(call.type().getMethods())
            .filter(m -> m.getName().equals(call.name()) && !m.isBridge() && !m.isVarArgs())
            .filter(m -> m.getParameterCount() == call.arguments())
            .toList();
    return named.size() == 1 ? named.stream().findFirst() : Optional.empty();
  }

  private static Object[] converted(ELContext page, Method method, Object[] arguments) {
    var types = method.getParameterTypes();
    var converted = new Object[types.length];
    for (int i = 0; i < types.length; i++)
      converted[i] = page.convertToType(arguments[i], types[i]);
    return converted;
  }

  private static Object call(Method method, Object base, Object[] arguments) {
    try {
      return method.invoke(base, arguments);
    } catch (InvocationTargetException thrown) {
      throw new ELException(thrown.getCause());
    } catch (IllegalAccessException hidden) {
      throw new ELException(hidden);
    }
  }

  /** Properties are for others. */
  @Override
  public Object getValue(ELContext page, Object base, Object property) {
    return null;
  }

  @Override
  public Class<?> getType(ELContext page, Object base, Object property) {
    return null;
  }

  @Override
  public void setValue(ELContext page, Object base, Object property, Object value) {
    // properties are for others
  }

  @Override
  public boolean isReadOnly(ELContext page, Object base, Object property) {
    return false;
  }

  @Override
  public Class<?> getCommonPropertyType(ELContext page, Object base) {
    return null;
  }
}
