package org.loomhive.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.loomhive.launcher.home.Home;
import org.loomhive.launcher.home.Preflight;

/** Writes what the server reads when it starts: its arguments, boot commands and log settings. */
final class ServerFiles {
  /** Linux alone lends memory in large pages, which a warm server finds its code faster in. */
  private static final Path LARGE_PAGES = Path.of("/sys/kernel/mm/transparent_hugepage");

  private final HouseConfig config;
  private final Path folder;

  ServerFiles(HouseConfig config) {
    this.config = config;
    this.folder = config.home().run();
  }

  /** The file with all arguments; short command lines can be recognised when left over. */
  Path write() {
    try {
      Files.createDirectories(folder);
      Home.remove(root());
      template("preboot.txt");
      template("logging.properties");
      var arguments = new ArrayList<String>(flags());
      hosts().ifPresent(file -> arguments.add("-Djdk.net.hosts.file=" + file));
      arguments.addAll(server());
      var file = folder.resolve("server.args");
      Files.write(file, arguments.stream().map(ServerFiles::quoted).toList());
      return file;
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }

  private Path root() {
    return folder.resolve("server");
  }

  private List<String> flags() {
    var common =
        List.of(
            "-XX:+UseSerialGC",
            "-Xms128m",
            "-Xss512k",
            "-Djava.net.preferIPv4Stack=true",
            "-Duser.timezone=UTC",
            "-Duser.language=en",
            "-Dfile.encoding=UTF-8",
            "-Djava.awt.headless=true");
    var flags = new ArrayList<>(common);
    if (Files.isDirectory(LARGE_PAGES)) flags.add("-XX:+UseTransparentHugePages");
    if (config.purpose() == HouseConfig.Purpose.TESTING) flags.add("-XX:TieredStopAtLevel=1");
    flags.add("-Xmx" + config.more().getOrDefault("loomhive.server.heap", "640m"));
    return flags;
  }

  private List<String> server() {
    var jar = config.checkout().resolve("launcher/target/server/payara-micro.jar");
    Preflight.requireBuilt(jar);
    var arguments = new ArrayList<String>(List.of("-jar", jar.toString()));
    arguments.addAll(List.of("--rootdir", root().toString()));
    arguments.addAll(List.of("--port", Integer.toString(config.ports().sites())));
    arguments.addAll(List.of("--nohazelcast", "--disablephonehome"));
    arguments.addAll(List.of("--prebootcommandfile", folder.resolve("preboot.txt").toString()));
    arguments.addAll(List.of("--logproperties", folder.resolve("logging.properties").toString()));
    for (Site site : Site.values())
      if (config.sites().contains(site)) {
        var archive = site.archive(config.checkout());
        Preflight.requireBuilt(archive);
        arguments.addAll(List.of("--deploy", archive.toString()));
      }
    return arguments;
  }

  /** The server dies on a machine that cannot resolve its own name; then it is told. */
  private Optional<Path> hosts() throws IOException {
    try {
      InetAddress.getLocalHost();
      return Optional.empty();
    } catch (UnknownHostException unknown) {
      var name = Files.readString(Path.of("/proc/sys/kernel/hostname")).strip();
      var file = folder.resolve("hosts");
      Files.writeString(file, "127.0.0.1 localhost " + name + "\n");
      return Optional.of(file);
    }
  }

  private void template(String name) throws IOException {
    try (var in = ServerFiles.class.getResourceAsStream(name)) {
      var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      Files.writeString(folder.resolve(name), filled(text));
    }
  }

  private String filled(String text) {
    var patience = config.purpose() == HouseConfig.Purpose.TESTING ? "60" : "15";
    return text.replace("@LISTEN@", "127.0.0.1")
        .replace("@OPERATOR_PORT@", Integer.toString(config.ports().operator()))
        .replace(
            "@REQUEST_SECONDS@", config.more().getOrDefault("loomhive.request.seconds", patience))
        .replace("@LOG@", config.home().logs().resolve("server.%g.log").toString());
  }

  /** As the argument files of the java command want it. */
  private static String quoted(String argument) {
    return '"' + argument.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
