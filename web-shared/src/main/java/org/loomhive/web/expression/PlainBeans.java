package org.loomhive.web.expression;

import jakarta.el.ELContext;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.CDI;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds the beans that pages name. What stands for a bean of a request, a session or the site is
 * the same for everybody and finds the right one at each call, so that it is looked up only once.
 */
class PlainBeans extends ReadOnlyResolver {
  private final Map<String, Optional<Object>> known = new ConcurrentHashMap<>();

  @Override
  public Object getValue(ELContext page, Object base, Object property) {
    if (base != null || !(property instanceof String name)) return null;
    var bean = find(name);
    if (bean != null) page.setPropertyResolved(null, property);
    return bean;
  }

  /** Null for what is not ours. */
  Object find(String name) {
    var bean = known.get(name);
    if (bean == null) {
      bean = look(name);
      known.put(name, bean);
    }
    return bean.orElse(null);
  }

  /** Nothing for what is no bean, and for one that each who asks gets anew. */
  private static Optional<Object> look(String name) {
    var beans = CDI.current().getBeanManager();
    var found = beans.resolve(beans.getBeans(name));
    return found == null || !Ours.is(found.getBeanClass()) || !beans.isNormalScope(found.getScope())
        ? Optional.empty()
        : Optional.of(reference(beans, found));
  }

  private static Object reference(BeanManager beans, Bean<?> found) {
    return beans.getReference(found, Object.class, beans.createCreationalContext(found));
  }
}
