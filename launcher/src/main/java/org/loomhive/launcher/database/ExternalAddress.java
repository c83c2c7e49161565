package org.loomhive.launcher.database;

/** The address of one schema on a server that somebody else runs. */
public final class ExternalAddress {
  /** What the house needs from every connection, whoever wrote the address. */
  private static final String OURS =
      "connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true"
          + "&cachePrepStmts=true&prepStmtCacheSize=256&prepStmtCacheSqlLimit=8192"
          + "&useServerPrepStmts=true&useLocalSessionState=true&rewriteBatchedStatements=true"
          + "&openTelemetry=DISABLED"
          + "&connectTimeout=5000&socketTimeout=60000";

  private ExternalAddress() {}

  /**
   * @param server for example {@code jdbc:mysql://db.example.org:3306/?sslMode=VERIFY_IDENTITY}
   */
  public static String of(String server, String schema) {
    int question = server.indexOf('?');
    var base = question < 0 ? server : server.substring(0, question);
    var options = question < 0 ? "" : server.substring(question + 1) + "&";
    var slash = base.endsWith("/") ? "" : "/";
    return base + slash + schema + "?" + options + OURS;
  }
}
