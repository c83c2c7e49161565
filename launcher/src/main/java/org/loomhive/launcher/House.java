package org.loomhive.launcher;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.loomhive.launcher.database.Accounts;
import org.loomhive.launcher.database.Database;
import org.loomhive.launcher.demo.DemoWorld.SignIn;
import org.loomhive.launcher.home.HouseLock;
import org.loomhive.launcher.home.Leftovers;
import org.loomhive.launcher.home.Preflight;
import org.loomhive.launcher.home.Secrets;
import org.loomhive.launcher.home.Settings;
import org.loomhive.launcher.phones.DemoPhones;
import org.loomhive.launcher.words.Trouble;
import org.loomhive.workbench.DatabaseAccounts;
import org.loomhive.workbench.EmbeddedDatabase;

/**
 * The whole house while it runs: a database, and one server with the sites. Started by the run
 * command, by browser tests and by measurements; closing it stops the sites first.
 */
public final class House implements AutoCloseable {
  private static final long UNPACKED_DATABASE_MEGABYTES = 400;

  private final HouseConfig config;
  private final Settings settings;
  private final Progress progress;
  private final HouseLock lock;
  private Secrets secrets;
  private Database database;
  private Server server;
  private DemoPhones phones;
  private volatile boolean closed;

  private House(HouseConfig config, Progress progress) {
    this.config = config;
    this.progress = progress;
    this.lock = HouseLock.take(config.home());
    this.settings = Settings.read(config.home().settings(), variables(config));
  }

  private static Map<String, String> variables(HouseConfig config) {
    var all = new TreeMap<>(System.getenv());
    config.more().forEach((key, value) -> all.put(Settings.variable(key), value));
    return all;
  }

  /** Starts everything and returns when each site answers. */
  public static House start(HouseConfig config, Progress progress) {
    Preflight.requireLastingPlace(config.home().folder());
    config.home().make();
    var house = new House(config, progress);
    Runtime.getRuntime().addShutdownHook(new Thread(house::end));
    try {
      house.open();
      return house;
    } catch (RuntimeException | Error trouble) {
      house.close();
      throw trouble;
    }
  }

  private void open() {
    var leftovers = Leftovers.of(config.home());
    if (leftovers.isAny()) {
      progress.tell("progress-leftovers");
      leftovers.stop();
    }
    Preflight.requireFreePort(config.ports().sites(), "--port");
    Preflight.requireFreePort(config.ports().operator(), "--operator-port");
    Preflight.requireSpace(
        config.home().folder(), java.nio.file.Files.notExists(config.home().data()));
    if (settings.find("loomhive.db.url").isEmpty())
      Preflight.requireRoomFor(EmbeddedDatabase.programDirectory(), UNPACKED_DATABASE_MEGABYTES);
    secrets = Secrets.open(config.home().secrets());
    openDatabase();
    Keys.lendToThisProcess(Keys.of(settings, secrets));
    if (!settings.isProduction()) new FirstDemo(config.home(), database, progress).loadOnce();
    boolean ownPhones = settings.find("loomhive.mobilemoney.url").isPresent();
    if (!settings.isProduction() && !ownPhones) phones = DemoPhones.open(config.home().phones());
    progress.tell("progress-sites");
    startSites();
  }

  private void openDatabase() {
    var accounts = Accounts.of(settings, secrets);
    var address = settings.find("loomhive.db.url");
    progress.tell(
        address.isPresent() ? "progress-external" : "progress-database", address.orElse(""));
    boolean durable = config.purpose() != HouseConfig.Purpose.TESTING;
    database =
        address
            .map(there -> Database.external(there, settings, accounts))
            .orElseGet(() -> Database.embedded(config.home(), accounts, durable));
    progress.tell("progress-migrate");
    database.migrate();
  }

  private void startSites() {
    var variables = new SiteVariables(config, settings, secrets);
    if (phones != null) variables.by(phones.settings());
    server = Server.start(config, variables.with(database));
    new Answers(config, server, progress).await();
  }

  /** Ends the process of the sites without a goodbye and starts it again on the same database. */
  public void restartSites() {
    progress.tell("progress-restart");
    server.kill();
    startSites();
  }

  public String address(Site site) {
    return site.address(config.ports().sites());
  }

  /** Where health and metrics answer, for example {@code http://localhost:8081}. */
  public String operatorAddress() {
    return "http://localhost:" + config.ports().operator();
  }

  public List<SignIn> signIns() {
    return FirstDemo.signIns(config.home());
  }

  public HouseConfig config() {
    return config;
  }

  /** The process that serves the sites. */
  public long serverPid() {
    return server.pid();
  }

  /** The process of the embedded database. */
  public long databasePid() {
    return Leftovers.pid(config.home().run().resolve(Leftovers.DATABASE)).orElseThrow();
  }

  /** A connection with all rights, for looking at rows. */
  public java.sql.Connection connect(String schema) throws java.sql.SQLException {
    return database.connect(schema);
  }

  /** Opens a look at the commerce schema. */
  public java.sql.Connection connect() throws java.sql.SQLException {
    return connect(DatabaseAccounts.COMMERCE);
  }

  /** Waits until a part of the house ends by itself, which it should not; gives what to say. */
  public Trouble awaitEnd() {
    var gone = new CompletableFuture<Trouble>();
    server
        .end()
        .thenRun(() -> gone.complete(new Trouble("server-gone", config.home().serverLog())));
    if (database.isEmbedded())
      ProcessHandle.of(databasePid())
          .map(ProcessHandle::onExit)
          .orElse(CompletableFuture.completedFuture(null))
          .thenRun(() -> gone.complete(new Trouble("database-gone", config.home().launcherLog())));
    return gone.join();
  }

  /**
   * The process ends, perhaps while the house is still starting: nothing of ours is left behind.
   */
  private void end() {
    if (closed) return;
    close();
    Leftovers.of(config.home()).stop();
  }

  @Override
  public synchronized void close() {
    closed = true;
    try {
      if (server != null) server.stop();
      server = null;
      if (phones != null) phones.close();
      phones = null;
      if (database != null) database.close();
      database = null;
    } finally {
      lock.close();
    }
  }
}
