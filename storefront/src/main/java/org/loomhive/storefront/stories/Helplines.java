package org.loomhive.storefront.stories;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** All helplines of the list that is kept beside this class. */
@ApplicationScoped
public class Helplines {
  private List<Helpline> all;

  @PostConstruct
  void read() {
    var file = Helplines.class.getResourceAsStream("helplines.csv");
    try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      all =
          lines
              .lines()
              .filter(line -> !line.startsWith("#"))
              .skip(1)
              .map(line -> of(line.split(";")))
              .toList();
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }

  private static Helpline of(String... cells) {
    return new Helpline(cells[0], cells[1], cells[2], cells[3], Integer.parseInt(cells[4]));
  }

  public List<Helpline> all() {
    return all;
  }
}
