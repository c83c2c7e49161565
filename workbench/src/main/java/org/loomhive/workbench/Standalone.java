package org.loomhive.workbench;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.util.HashMap;
import java.util.Map;
import org.jboss.weld.environment.se.Weld;
import org.jboss.weld.environment.se.WeldContainer;

/**
 * The beans of the house in a plain Java process: {@code get} gives a use case that runs in real
 * transactions against the given databases.
 */
public final class Standalone implements AutoCloseable {
  private final WeldContainer beans;
  private final Map<String, EntityManagerFactory> units;

  private Standalone(WeldContainer beans, Map<String, EntityManagerFactory> units) {
    this.beans = beans;
    this.units = units;
  }

  /** One persistence unit, the address of its schema, and the account to use. */
  public record Unit(String name, String url, String user, String password) {}

  public static Standalone start(Unit... units) {
    var factories = new HashMap<String, EntityManagerFactory>();
    for (Unit unit : units)
      factories.put(
          unit.name(), Persistence.createEntityManagerFactory(unit.name(), properties(unit)));
    Transactions.use(factories);
    var weld = new Weld().addServices(new EntityManagerInjection(), new DataSourceInjection(units));
    return new Standalone(weld.initialize(), factories);
  }

  private static Map<String, Object> properties(Unit unit) {
    return Map.of(
        "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
        "jakarta.persistence.jtaDataSource", "",
        "jakarta.persistence.nonJtaDataSource", "",
        "jakarta.persistence.jdbc.driver", "com.mysql.cj.jdbc.Driver",
        "jakarta.persistence.jdbc.url", unit.url(),
        "jakarta.persistence.jdbc.user", unit.user(),
        "jakarta.persistence.jdbc.password", unit.password(),
        "eclipselink.weaving", "false");
  }

  public <T> T get(Class<T> type) {
    return beans.select(type).get();
  }

  /** Runs in one transaction, as a use case does. */
  public void inTransaction(Runnable work) {
    get(InTransaction.class).run(work);
  }

  @Override
  public void close() {
    if (beans.isRunning()) beans.close(); // its own hook may have been faster at the end
    units.values().forEach(EntityManagerFactory::close);
  }
}
