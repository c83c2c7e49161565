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
      if (program == null) find();
      if (program.isEmpty()) return 0;
      for (SmallerFiles.Wanted wanted : files.wanted(PictureFormat.AVIF, AT_ONCE)) {
        files.keep(PictureFormat.AVIF, wanted, program.get().encode(wanted.jpeg()).orElse(null));
        made++;
      }
    } catch (IOException trouble) {
      LOG.log(Level.WARNING, "event=avif trouble={0}", trouble.toString());
      program = Optional.empty();
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

  private void find() throws IOException, InterruptedException {
    folder = Files.createTempDirectory("loomhive-avif-");
    program = AvifProgram.carried(folder);
    if (program.isEmpty()) LOG.warning("event=avif missing=program");
  }

  @PreDestroy
  void leave() {
    if (folder == null) return;
    for (File file : folder.toFile().listFiles()) file.delete();
    folder.toFile().delete();
  }
}
