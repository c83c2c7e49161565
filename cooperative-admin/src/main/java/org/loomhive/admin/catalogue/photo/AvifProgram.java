package org.loomhive.admin.catalogue.photo;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.JarURLConnection;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;

/**
 * The encoder of AVIF. It is a program of its own, so that nothing of it is loaded into the server
 * and nobody is hurt when it crashes or hangs. The office carries it for Linux on x86-64 and
 * unpacks it when it needs it first.
 */
class AvifProgram {
  private static final String PLACE = "org/bytedeco/ffmpeg/linux-x86_64/";
  private static final String NAME = "ffmpeg";
  private static final Path YIELDING = Path.of("/usr/bin/nice");
  private static final Duration LONGEST = Duration.ofSeconds(60);

  /**
   * Libraries by the names under which others ask for them. Those of sound and windows are asked
   * for and never called; a bare server does not have them, so any other stands for them.
   */
  private static final Map<String, String> ALIASES =
      Map.of(
          "libva.so.2", "libva.so",
          "libva-drm.so.2", "libva-drm.so",
          "libasound.so.2", "libdrm.so.2",
          "libpulse.so.0", "libdrm.so.2",
          "libxcb.so.1", "libdrm.so.2",
          "libxcb-shm.so.0", "libdrm.so.2");

  /** One picture on one processor; as good as our WebP (0 is the best, 63 the worst). */
  private static final List<String> ENCODER =
      List.of(
          ("-c:v libaom-av1 -still-picture 1 -crf 28 -cpu-used 8 -threads 1"
                  + " -pix_fmt yuv420p -frames:v 1")
              .split(" "));

  private final List<String> command;
  private final Path folder;
  private final Duration longest;
  private final List<Path> parts = new ArrayList<>();

  /**
   * @param command what is run, with its first arguments
   * @param folder where it may write
   * @param longest it may take for one picture
   */
  AvifProgram(List<String> command, Path folder, Duration longest) {
    this.command = command;
    this.folder = folder;
    this.longest = longest;
  }

  /**
   * Empty where it does not run.
   *
   * @param folder where it is unpacked
   */
  static Optional<AvifProgram> carried(Path folder) throws IOException, InterruptedException {
    var found = AvifProgram.class.getClassLoader().getResource(PLACE + NAME);
    if (found == null || !System.getProperty("os.name").equals("Linux")) return Optional.empty();
    Files.createDirectories(folder);
    var archive = (JarURLConnection) found.openConnection();
    archive.setUseCaches(false);
    List<Path> parts;
    try (var jar = archive.getJarFile()) {
      parts = unpack(jar, folder);
    }
    var program = folder.resolve(NAME);
    if (!program.toFile().setExecutable(true)) return Optional.empty();
    var command = new ArrayList<String>();
    if (Files.isExecutable(YIELDING)) command.addAll(List.of(YIELDING.toString(), "-n", "19"));
    command.add(program.toString());
    var carried = new AvifProgram(command, folder, LONGEST);
    carried.parts.addAll(parts);
    return carried.succeeds(List.of("-version")) ? Optional.of(carried) : Optional.empty();
  }

  /** Without what lets Java call its libraries: nobody here does. */
  private static List<Path> unpack(JarFile jar, Path folder) throws IOException {
    var parts = new ArrayList<Path>();
    for (var entry : jar.stream().filter(one -> one.getName().startsWith(PLACE)).toList()) {
      var name = entry.getName().substring(PLACE.length());
      if (name.isEmpty() || name.contains("jni") || name.equals("ffprobe")) continue;
      try (var file = jar.getInputStream(entry)) {
        Files.copy(file, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
      }
      parts.add(folder.resolve(name));
    }
    for (var alias : ALIASES.entrySet()) {
      Files.deleteIfExists(folder.resolve(alias.getKey()));
      Files.createSymbolicLink(folder.resolve(alias.getKey()), Path.of(alias.getValue()));
      parts.add(folder.resolve(alias.getKey()));
    }
    return parts;
  }

  List<Path> parts() {
    return parts;
  }

  /** Nothing of what was unpacked is gone. */
  boolean isWhole() {
    return parts.stream().allMatch(one -> Files.exists(one, LinkOption.NOFOLLOW_LINKS));
  }

  /** Empty when none can be made of this picture. */
  Optional<byte[]> encode(byte[] jpeg) throws IOException, InterruptedException {
    var from = Files.write(Files.createTempFile(folder, "", ".jpg"), jpeg);
    var to = from.resolveSibling(from.getFileName() + ".avif");
    var words = new ArrayList<>(List.of("-v", "error", "-nostdin", "-i", from.toString()));
    words.addAll(ENCODER);
    words.add(to.toString());
    try {
      return succeeds(words) ? Optional.of(Files.readAllBytes(to)) : Optional.empty();
    } finally {
      Files.deleteIfExists(from);
      Files.deleteIfExists(to);
    }
  }

  private boolean succeeds(List<String> arguments) throws IOException, InterruptedException {
    var words = new ArrayList<>(command);
    words.addAll(arguments);
    var asked = new ProcessBuilder(words).redirectErrorStream(true);
    asked.redirectOutput(Redirect.DISCARD).environment().put("LD_LIBRARY_PATH", folder.toString());
    var process = asked.start();
    try {
      return process.waitFor(longest.toMillis(), TimeUnit.MILLISECONDS) && process.exitValue() == 0;
    } finally {
      process.destroyForcibly();
    }
  }
}
