package org.loomhive.launcher.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** Reads what one process of this machine has used so far. */
public record ProcessMeter(long pid) {
  /** CPU time of user and system together, all threads. */
  public Duration cpu() {
    return ProcessHandle.of(pid)
        .flatMap(process -> process.info().totalCpuDuration())
        .orElseThrow(() -> new IllegalStateException("No process " + pid));
  }

  /** Memory that it keeps in RAM, in MiB; Linux only. */
  public double residentMebibytes() {
    try {
      for (String line : Files.readAllLines(Path.of("/proc", String.valueOf(pid), "status")))
        if (line.startsWith("VmRSS:")) return Long.parseLong(line.replaceAll("\\D", "")) / 1024.0;
      throw new IllegalStateException("No VmRSS for process " + pid);
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }
}
