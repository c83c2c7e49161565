package org.loomhive.launcher.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.StandardOpenOption;
import org.loomhive.launcher.words.Trouble;

/**
 * Lets one launcher at a time work in a home folder and tells its process number; ends with the
 * process, however it ends.
 */
public final class HouseLock implements AutoCloseable {
  private final FileChannel file;

  private HouseLock(FileChannel file) {
    this.file = file;
  }

  public static HouseLock take(Home home) {
    try {
      var path = home.folder().resolve("lock");
      var file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (isTaken(file)) {
        file.close();
        throw new Trouble("already-running", home.folder());
      }
      file.truncate(0);
      var pid = Long.toString(ProcessHandle.current().pid());
      file.write(ByteBuffer.wrap(pid.getBytes(StandardCharsets.US_ASCII)));
      return new HouseLock(file);
    } catch (IOException trouble) {
      throw new Trouble(trouble, "home-not-writable", home.folder());
    }
  }

  private static boolean isTaken(FileChannel file) throws IOException {
    try {
      FileLock lock = file.tryLock();
      return lock == null;
    } catch (OverlappingFileLockException ours) {
      return true;
    }
  }

  @Override
  public void close() {
    try {
      file.close();
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }
}
