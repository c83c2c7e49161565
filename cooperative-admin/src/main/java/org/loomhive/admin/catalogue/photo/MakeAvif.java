package org.loomhive.admin.catalogue.photo;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.loomhive.catalog.picture.PictureFormat;
import org.loomhive.catalog.picture.SmallerFiles;

/**
 * Makes AVIF files of pictures that are there as JPEG, a few at a time and only while the machine
 * has little else to do. Where its encoder does not run buyers get WebP or JPEG.
 */
@ApplicationScoped
public class MakeAvif {
  private static final Logger LOG = Logger.getLogger(MakeAvif.class.getName());
  private static final Duration STRETCH = Duration.ofSeconds(10);
  private static final int AT_ONCE = 4;

  @Inject SmallerFiles files;

  private Optional<AvifProgram> program;
  private Path folder;

  /** As long as there are any, but only for a while; gives how many were made. */
  public synchronized int some() {
    long end = System.nanoTime() + STRETCH.toNanos();
    int made = 0;
    for (int few = few(); few > 0; few = System.nanoTime() < end ? few() : 0) made += few;
    return made;
  }

  private int few() {
    int made = 0;
    if (isBusy()) return made;
    try {
      var encoder = ready();
      if (encoder.isEmpty()) return 0;
      for (SmallerFiles.Wanted wanted : files.wanted(PictureFormat.AVIF, AT_ONCE)) {
        files.keep(PictureFormat.AVIF, wanted, encoder.get().encode(wanted.jpeg()).orElse(null));
        made++;
      }
    } catch (IOException trouble) {
      LOG.log(Level.WARNING, "event=avif trouble={0}", trouble.toString());
      if (!isTidiedAway()) program = Optional.empty();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    return made;
  }

  /** More than half of its processors were at work of late, as far as the machine tells. */
  private static boolean isBusy() {
    var machine = ManagementFactory.getOperatingSystemMXBean();
    return machine.getSystemLoadAverage() > machine.getAvailableProcessors() / 2.0;
  }

  /** Unpacked anew where somebody tidied the temporary files. */
  Optional<AvifProgram> ready() throws IOException, InterruptedException {
    if (program == null || isTidiedAway()) unpack();
    return program;
  }

  private boolean isTidiedAway() {
    return program != null && program.isPresent() && !program.get().isWhole();
  }

  private void unpack() throws IOException, InterruptedException {
    leave();
    program = Optional.empty();
    folder = Files.createTempDirectory("loomhive-avif-");
    program = AvifProgram.carried(folder);
    if (program.isEmpty()) LOG.warning("event=avif missing=program");
  }

  @PreDestroy
  void leave() {
    var left = folder == null ? null : folder.toFile().listFiles();
    if (left == null) return;
    for (File file : left) file.delete();
    folder.toFile().delete();
  }
}
