package org.loomhive.workbench;

import com.mysql.cj.jdbc.MysqlDataSource;
import jakarta.annotation.Resource;
import jakarta.enterprise.inject.spi.InjectionPoint;
import java.util.HashMap;
import java.util.Map;
import org.jboss.weld.injection.spi.ResourceInjectionServices;
import org.jboss.weld.injection.spi.ResourceReference;
import org.jboss.weld.injection.spi.ResourceReferenceFactory;
import org.jboss.weld.injection.spi.helpers.SimpleResourceReference;

/** Serves {@code @Resource}: the data source of a unit, by the end of its name. */
final class DataSourceInjection implements ResourceInjectionServices {
  private final Map<String, MysqlDataSource> sources = new HashMap<>();

  DataSourceInjection(Standalone.Unit... units) {
    for (Standalone.Unit unit : units) sources.put(unit.name(), source(unit));
  }

  private static MysqlDataSource source(Standalone.Unit unit) {
    var source = new MysqlDataSource();
    source.setUrl(unit.url());
    source.setUser(unit.user());
    source.setPassword(unit.password());
    return source;
  }

  @Override
  public ResourceReferenceFactory<Object> registerResourceInjectionPoint(InjectionPoint point) {
    var asked = point.getAnnotated().getAnnotation(Resource.class);
    return registerResourceInjectionPoint(asked.lookup(), asked.mappedName());
  }

  @Override
  public ResourceReferenceFactory<Object> registerResourceInjectionPoint(
      String name, String mapped) {
    var source = sources.get(name.substring(name.lastIndexOf('/') + 1));
    return () -> reference(source);
  }

  private static ResourceReference<Object> reference(Object source) {
    return new SimpleResourceReference<>(source);
  }

  @Override
  public void cleanup() {
    // a connection is closed by whoever asked for it
  }
}
