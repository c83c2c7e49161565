package org.loomhive.acceptance.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.loomhive.launcher.Site;

/** A bug, as a visitor and as an operator meet it: one page needs a table that is not there. */
class BreakdownIT {
  private static final Pattern NUMBER = Pattern.compile("give this number: ([a-z0-9]{8})");

  @Test
  void a_bug_shows_a_number_that_stands_in_the_log_and_nothing_of_the_inside() throws Exception {
    var broken = withoutTable("published_figure", "/impact");
    assertEquals(500, broken.statusCode());
    var number = NUMBER.matcher(broken.body());
    assertTrue(number.find(), broken.body());
    assertFalse(
        broken.body().matches("(?s).*(Exception|SQL|published_figure|\\.java|\\tat |Payara).*"),
        broken.body());
    var lines = linesOf(number.group(1));
    assertEquals(1, lines.lines().count(), lines);
    assertTrue(lines.contains("event=incident id=" + number.group(1) + " site=shop method=GET"));
    assertTrue(lines.contains("SQLSyntaxErrorException(1146)"), lines);
    assertFalse(lines.contains("doesn't exist"), lines);
  }

  private static HttpResponse<String> withoutTable(String table, String path) throws SQLException {
    var away = table + "_away";
    try (var db = RunningHouse.get().connect();
        var change = db.createStatement()) {
      change.execute("RENAME TABLE " + table + " TO " + away);
      try {
        return Doors.wire(Site.SHOP).get(path);
      } finally {
        change.execute("RENAME TABLE " + away + " TO " + table);
      }
    }
  }

  private static String linesOf(String number) throws IOException {
    try (var log = Files.lines(RunningHouse.get().config().home().serverLog())) {
      return String.join("\n", log.filter(line -> line.contains(number)).toList());
    }
  }
}
