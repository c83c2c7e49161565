package org.loomhive.acceptance.container;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.loomhive.workbench.DatabaseAccounts;
import org.loomhive.workbench.EmbeddedDatabase;
import org.loomhive.workbench.TestHouse;

/** Starts the database before the container, and tells the container where it is. */
public class DatabaseForTheContainer implements TestExecutionListener {
  private boolean started;

  @Override
  public void executionStarted(TestIdentifier test) {
    if (started || !needsTheContainer(test)) return;
    started = true;
    var database = TestHouse.database();
    System.setProperty("container.port", String.valueOf(EmbeddedDatabase.freePort()));
    System.setProperty("container.hosts", hostsFile().toString());
    // arquillian.xml is read as raw text: no ampersand may stand in what it takes over
    var settings =
        Map.of(
            "loomhive.commerce.url",
            plain(database.url(DatabaseAccounts.COMMERCE)),
            "loomhive.confidential.url",
            plain(database.url(DatabaseAccounts.CONFIDENTIAL)),
            "loomhive.admin.commerce.user",
            DatabaseAccounts.ADMIN,
            "loomhive.admin.commerce.password",
            DatabaseAccounts.ADMIN,
            "loomhive.care.user",
            DatabaseAccounts.CARE,
            "loomhive.care.password",
            DatabaseAccounts.CARE,
            "loomhive.jobs",
            "off",
            "loomhive.mode",
            "demo");
    System.setProperty(
        "container.settings",
        settings.entrySet().stream()
            .map(setting -> "-D" + setting.getKey() + "=" + setting.getValue())
            .collect(Collectors.joining(" ")));
  }

  private static boolean needsTheContainer(TestIdentifier test) {
    return test.getSource()
        .filter(ClassSource.class::isInstance)
        .map(source -> ((ClassSource) source).getClassName())
        .filter(name -> name.startsWith(DatabaseForTheContainer.class.getPackageName() + "."))
        .isPresent();
  }

  private static String plain(String url) {
    return url.substring(0, url.indexOf('?')) + "?connectionTimeZone=UTC";
  }

  private static Path hostsFile() {
    try {
      var name = InetAddress.getLocalHost().getHostName();
      return Files.writeString(
          Path.of(System.getProperty("java.io.tmpdir"), "hosts"),
          "127.0.0.1 localhost " + name + "\n");
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }
}
