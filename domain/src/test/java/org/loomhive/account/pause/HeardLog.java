package org.loomhive.account.pause;

import java.text.MessageFormat;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What a class writes into the log of the house as long as somebody listens. */
public final class HeardLog extends Handler implements AutoCloseable {
  private final List<String> lines = new CopyOnWriteArrayList<>();
  private final Logger log;

  private HeardLog(Logger log) {
    this.log = log;
    log.setLevel(Level.ALL); // tests are silent otherwise
    log.addHandler(this);
  }

  public static HeardLog of(Class<?> who) {
    return new HeardLog(Logger.getLogger(who.getName()));
  }

  public List<String> lines() {
    return List.copyOf(lines);
  }

  @Override
  public void publish(LogRecord line) {
    lines.add(MessageFormat.format(line.getMessage(), line.getParameters()));
  }

  @Override
  public void flush() {
    // nothing waits
  }

  @Override
  public void close() {
    log.removeHandler(this);
    log.setLevel(null);
  }
}
