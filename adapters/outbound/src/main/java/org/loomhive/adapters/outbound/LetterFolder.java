package org.loomhive.adapters.outbound;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;
import org.loomhive.messaging.Message;

/**
 * Where letters are laid down to be read while there is no mail server, so that a demonstration
 * shows what would be sent. Each has a file, the newest the highest number.
 */
record LetterFolder(Path folder) {
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
      var file = folder.resolve("%05d-%s.txt".formatted(next(), message.key()));
      Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }

  private long next() throws IOException {
    try (var files = Files.list(folder)) {
      return files.count() + 1;
    }
  }
}
