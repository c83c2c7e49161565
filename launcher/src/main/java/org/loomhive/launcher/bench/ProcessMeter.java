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
    return mebibytes("VmRSS:");
  }

  /** The most that it kept there since the peak was last forgotten. */
  public double peakMebibytes() {
    return mebibytes("VmHWM:");
  }

  public void forgetPeak() {
    try {
      Files.writeString(Path.of("/proc", String.valueOf(pid), "clear_refs"), "5");
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }

  private double mebibytes(String what) {
    try {
      for (String line : Files.readAllLines(Path.of("/proc", String.valueOf(pid), "status")))
        if (line.startsWith(what)) return Long.parseLong(line.replaceAll("\\D", "")) / 1024.0;
      throw new IllegalStateException("No " + what + " for process " + pid);
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }
}
