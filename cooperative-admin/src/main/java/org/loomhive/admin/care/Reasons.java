package org.loomhive.admin.care;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Why the reader opened each file, for as long as she works on it. After that she is asked anew.
 */
@SessionScoped
public class Reasons implements Serializable {
  private static final Duration HOLDS = Duration.ofMinutes(15);

  private final Map<String, Given> given = new HashMap<>();

  private record Given(String why, Instant until) implements Serializable {}

  public void give(String file, String why, Instant now) {
    given.put(file, new Given(why, now.plus(HOLDS)));
  }

  public Optional<String> find(String file, Instant now) {
    return Optional.ofNullable(given.get(file))
        .filter(g -> now.isBefore(g.until()))
        .map(Given::why);
  }
}
