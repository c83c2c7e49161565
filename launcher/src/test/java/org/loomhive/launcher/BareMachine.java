package org.loomhive.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

/** A checkout with one of our scripts, on a machine that has only the tools it was given. */
final class BareMachine {
  private static final List<String> PLACES = List.of("/bin", "/usr/bin", "/usr/local/bin");

  private final String script;
  private final Path tools;
  private final Path checkout;

  /** How a script ended, and all that it said. */
  record Ended(int code, String said) {}

  BareMachine(Path folder, String script, List<String> given) throws IOException {
    this.script = script;
    tools = Files.createDirectories(folder.resolve("tools"));
    checkout = Files.createDirectories(folder.resolve("checkout"));
    for (String tool : given) Files.createSymbolicLink(tools.resolve(tool), find(tool));
    Files.copy(HouseConfig.ownCheckout().resolve(script), checkout.resolve(script));
  }

  Path tools() {
    return tools;
  }

  Path checkout() {
    return checkout;
  }

  /** A stand-in that does what its lines say. */
  void tool(String name, String lines) throws IOException {
    var file = Files.writeString(tools.resolve(name), "#!" + tools.resolve("bash") + "\n" + lines);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
  }

  Ended start(String... words) throws IOException, InterruptedException {
    var command = new ArrayList<>(List.of(tools.resolve("bash").toString(), script));
    command.addAll(List.of(words));
    var builder = new ProcessBuilder(command).directory(checkout.toFile());
    builder.redirectErrorStream(true).environment().clear();
    builder.environment().put("PATH", tools.toString());
    var process = builder.start();
    var said = new String(process.getInputStream().readAllBytes()).strip();
    return new Ended(process.waitFor(), said);
  }

  private static Path find(String tool) {
    return PLACES.stream()
        .map(place -> Path.of(place, tool))
        .filter(Files::exists)
        .findFirst()
        .orElseThrow(() -> new AssertionError("No " + tool + " here"));
  }
}
