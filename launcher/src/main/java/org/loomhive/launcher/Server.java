package org.loomhive.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.loomhive.launcher.home.Leftovers;

/** The one process that serves the sites. */
final class Server {
  private final HouseConfig config;
  private final Process process;

  private Server(HouseConfig config, Process process) {
    this.config = config;
    this.process = process;
  }

  static Server start(HouseConfig config, Map<String, String> variables) {
    var arguments = new ServerFiles(config).write();
    var command =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(), "@" + arguments);
    command.directory(config.home().run().toFile());
    command.redirectErrorStream(true);
    command.redirectOutput(Redirect.to(config.home().logs().resolve("server.out").toFile()));
    command.redirectInput(Redirect.from(Path.of("/dev/null").toFile()));
    command.environment().keySet().removeIf(name -> name.startsWith("LOOMHIVE_"));
    command.environment().putAll(variables);
    try {
      putLogAside(config.home().serverLog());
      var process = command.start();
      Files.writeString(pidFile(config), Long.toString(process.pid()));
      return new Server(config, process);
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }

  /** A word of an earlier start must not be taken for one of this start. */
  private static void putLogAside(Path log) throws IOException {
    if (Files.exists(log))
      Files.move(log, log.resolveSibling("server.before.log"), StandardCopyOption.REPLACE_EXISTING);
  }

  private static Path pidFile(HouseConfig config) {
    return config.home().run().resolve(Leftovers.SERVER);
  }

  boolean isAlive() {
    return process.isAlive();
  }

  long pid() {
    return process.pid();
  }

  CompletableFuture<Process> end() {
    return process.onExit();
  }

  void stop() {
    Leftovers.stop(process.toHandle());
    try {
      Files.deleteIfExists(pidFile(config));
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }

  /** As a machine that loses power: no goodbye. */
  void kill() {
    process.destroyForcibly().onExit().join();
  }
}
