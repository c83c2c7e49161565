package org.loomhive.adapters.outbound;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.config.ConfigProvider;
import org.loomhive.messaging.Message;

/**
 * Where letters are laid down to be read while there is no mail server, so that a demonstration
 * shows what would be sent. Each has a file, the newest the highest number.
 */
record LetterFolder(Path folder) {
  /** The last number in each folder; to count all files again takes longer with each letter. */
  private static final Map<Path, AtomicLong> LAST = new ConcurrentHashMap<>();

  static Optional<LetterFolder> configured() {
    return ConfigProvider.getConfig()
        .getOptionalValue("loomhive.mail.folder", String.class)
        .map(Path::of)
        .map(LetterFolder::new);
  }

  void lay(Message message) {
    var letter = Letter.of(message);
    var text =
        "To: " + message.to().address() + "\nSubject: " + letter.subject() + "\n\n" + letter.text();
    try {
      Files.createDirectories(folder);
      var last = LAST.computeIfAbsent(folder, LetterFolder::count);
      boolean isLaid;
      do {
        var name = "%05d-%s.txt".formatted(last.incrementAndGet(), message.key());
        isLaid = isLaid(folder.resolve(name), text);
      } while (!isLaid);
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }

  /** False when another site laid one of that name. */
  private static boolean isLaid(Path file, String text) throws IOException {
    try {
      Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
      return true;
    } catch (FileAlreadyExistsException taken) {
      return false;
    }
  }

  private static AtomicLong count(Path folder) {
    try (var files = Files.list(folder)) {
      return new AtomicLong(files.count());
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }
}
