package org.loomhive.web.expression;

import jakarta.el.ELContext;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Calls the methods that pages name, where only one can be meant. The server's own way searches all
 * methods of the class at every call, which took a tenth of a page.
 */
final class PlainCalls extends ReadOnlyResolver {
  private static final Object[] NOTHING = {};

  /** The methods of a class by name; each stands at the place of its number of arguments. */
  private final ClassValue<Map<String, Callable[]>> known =
      new ClassValue<>() {
        @Override
        protected Map<String, Callable[]> computeValue(Class<?> type) {
          return look(type);
        }
      };

  private record Callable(Method method, Class<?>[] types) {}

  @Override
  public Object invoke(
      ELContext page, Object base, Object name, Class<?>[] types, Object[] arguments) {
    if (base == null || types != null || !(name instanceof String method)) return null;
    var given = arguments == null ? NOTHING : arguments;
    var named = known.get(base.getClass()).get(method);
    if (named == null || named.length <= given.length || named[given.length] == null) return null;
    var found = named[given.length];
    var answer = Ours.call(found.method(), base, converted(page, found.types(), given));
    page.setPropertyResolved(base, name);
    return answer;
  }

  private static Map<String, Callable[]> look(Class<?> type) {
    if (!Modifier.isPublic(type.getModifiers())) return Map.of();
    var all =
        Stream.of(type.getMethods())
            .filter(method -> !method.isBridge() && !method.isVarArgs())
            .collect(Collectors.groupingBy(Method::getName));
    var known = new HashMap<String, Callable[]>();
    all.forEach((name, methods) -> known.put(name, byCount(methods)));
    return known;
  }

  /** None where two could be meant. */
  private static Callable[] byCount(List<Method> methods) {
    int most = methods.stream().mapToInt(Method::getParameterCount).max().orElse(0);
    var placed = new Callable[most + 1];
    for (int count = 0; count <= most; count++) {
      int wanted = count;
      var fitting = methods.stream().filter(m -> m.getParameterCount() == wanted).toList();
      if (fitting.size() == 1)
        placed[count] = new Callable(fitting.get(0), fitting.get(0).getParameterTypes());
    }
    return placed;
  }

  private static Object[] converted(ELContext page, Class<?>[] types, Object[] given) {
    if (given.length == 0) return NOTHING;
    var converted = new Object[types.length];
    for (int i = 0; i < types.length; i++) converted[i] = page.convertToType(given[i], types[i]);
    return converted;
  }
}
