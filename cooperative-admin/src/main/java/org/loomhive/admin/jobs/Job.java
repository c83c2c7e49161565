package org.loomhive.admin.jobs;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.IntConsumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.loomhive.kernel.trouble.Whereabouts;

/**
 * Something that is done again and again on every node. What it works on is claimed in the
 * database, so nothing is done twice. It remembers how its last run ended and never dies of it.
 */
public final class Job {
  private static final Logger LOG = Logger.getLogger(Job.class.getName());
  private static final List<ChronoUnit> LARGEST_FIRST =
      List.of(ChronoUnit.DAYS, ChronoUnit.HOURS, ChronoUnit.MINUTES, ChronoUnit.SECONDS);

  private final String name;
  private final Duration every;
  private final Work work;
  private volatile Run last;
  private volatile Integer percent;

  /** What it does; gives how much there was to do. */
  interface Work {
    int run(IntConsumer progress) throws Exception;
  }

  /**
   * One run.
   *
   * @param done how much there was to do
   * @param trouble the kind of trouble it ended with, or null
   */
  public record Run(Instant at, int done, String trouble) {
    public boolean isGood() {
      return trouble == null;
    }
  }

  Job(String name, Duration every, Callable<Integer> work) {
    this(name, every, (Work) progress -> work.call());
  }

  /** A long one, which tells how far it is. */
  Job(String name, Duration every, Work work) {
    this.name = name;
    this.every = every;
    this.work = work;
  }

  /** An exception that came out of here would end the schedule for good. */
  void run(Instant now) {
    try {
      last = new Run(now, work.run(done -> percent = done), null);
    } catch (Exception trouble) {
      LOG.log(Level.WARNING, "event=job name={0} failed cause={1}", told(trouble));
      last = new Run(now, 0, trouble.getClass().getSimpleName());
    } finally {
      percent = null;
    }
  }

  private Object[] told(Exception trouble) {
    return new Object[] {name, Whereabouts.of(trouble)};
  }

  public String name() {
    return name;
  }

  public Duration every() {
    return every;
  }

  /** The largest unit of which its pause is a whole number. */
  public ChronoUnit unit() {
    return LARGEST_FIRST.stream()
        .filter(unit -> every.toSeconds() % unit.getDuration().toSeconds() == 0)
        .findFirst()
        .orElseThrow();
  }

  /** So many of its unit. */
  public long units() {
    return every.dividedBy(unit().getDuration());
  }

  /** How far a long one is that runs now. */
  public Optional<Integer> percent() {
    return Optional.ofNullable(percent);
  }

  /** On this node, since it started. */
  public Optional<Run> last() {
    return Optional.ofNullable(last);
  }
}
