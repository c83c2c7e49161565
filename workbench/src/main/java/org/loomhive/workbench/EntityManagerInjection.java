package org.loomhive.workbench;

import jakarta.enterprise.inject.spi.InjectionPoint;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceContext;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.jboss.weld.injection.spi.JpaInjectionServices;
import org.jboss.weld.injection.spi.ResourceReference;
import org.jboss.weld.injection.spi.ResourceReferenceFactory;

/** Serves {@code @PersistenceContext}: the entity manager of the transaction that runs just now. */
final class EntityManagerInjection implements JpaInjectionServices {
  @Override
  public ResourceReferenceFactory<EntityManager> registerPersistenceContextInjectionPoint(
      InjectionPoint point) {
    var unit = point.getAnnotated().getAnnotation(PersistenceContext.class).unitName();
    var proxy = proxy(unit);
    return () -> reference(proxy);
  }

  @Override
  public ResourceReferenceFactory<EntityManagerFactory> registerPersistenceUnitInjectionPoint(
      InjectionPoint point) {
    throw new UnsupportedOperationException("The house asks for entity managers only");
  }

  @Override
  public void cleanup() {
    // nothing is held here
  }

  private static EntityManager proxy(String unit) {
    return (EntityManager)
        Proxy.newProxyInstance(
            EntityManager.class.getClassLoader(),
            new Class<?>[] {EntityManager.class},
            (self, method, arguments) -> call(unit, method, arguments));
  }

  private static Object call(String unit, Method method, Object[] arguments) throws Throwable {
    try {
      return method.invoke(Transactions.entityManager(unit), arguments);
    } catch (InvocationTargetException trouble) {
      throw trouble.getCause();
    }
  }

  private static ResourceReference<EntityManager> reference(EntityManager instance) {
    return new ResourceReference<>() {
      @Override
      public EntityManager getInstance() {
        return instance;
      }

      @Override
      public void release() {
        // the transaction closes it
      }
    };
  }
}
