package org.loomhive.review.echo;

import java.util.Optional;
import org.loomhive.kernel.Refused;

/**
 * One line of a list that is taken in: what it echoes, or why it is not taken.
 *
 * @param line as an editor counts it, from 1
 * @param isRead somebody of the house says that it names nobody and no place
 */
public record EchoLine(int line, Echo echo, boolean isRead, Refused no) {
  public static EchoLine read(int line, Echo echo, boolean isRead) {
    return new EchoLine(line, echo, isRead, null);
  }

  public static EchoLine refused(int line, Refused why) {
    return new EchoLine(line, null, false, why);
  }

  EchoLine refused(Refused why) {
    return new EchoLine(line, echo, isRead, why);
  }

  /** Empty for a line that could not be read. */
  public Optional<Echo> found() {
    return Optional.ofNullable(echo);
  }

  public Optional<Refused> why() {
    return Optional.ofNullable(no);
  }

  public boolean isGood() {
    return no == null;
  }
}
