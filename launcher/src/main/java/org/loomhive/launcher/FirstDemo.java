package org.loomhive.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import org.loomhive.launcher.database.Database;
import org.loomhive.launcher.database.DemoRecord;
import org.loomhive.launcher.demo.DemoData;
import org.loomhive.launcher.demo.DemoWorld.SignIn;
import org.loomhive.launcher.home.Home;
import org.loomhive.workbench.DatabaseAccounts;

/** Loads the demo once into an empty installation and keeps the list of its sign-ins. */
final class FirstDemo {
  private static final String COLUMNS = ";";

  private final Home home;
  private final Database database;
  private final Progress progress;

  FirstDemo(Home home, Database database, Progress progress) {
    this.home = home;
    this.database = database;
    this.progress = progress;
  }

  void loadOnce() {
    var demo = new DemoRecord(database);
    switch (demo.state()) {
      case WHOLE -> {}
      case OTHER_DATA -> progress.tell("demo-over-data");
      case HALF -> {
        progress.tell("progress-demo-half");
        demo.startOver();
        database.migrate();
        load(demo);
      }
      case NOTHING_THERE -> load(demo);
    }
  }

  private void load(DemoRecord demo) {
    progress.tell("progress-demo");
    demo.begin();
    var signIns =
        DemoData.load(
            step -> progress.tell("progress-demo-step", step),
            database.unit("commerce", DatabaseAccounts.COMMERCE),
            database.unit("confidential", DatabaseAccounts.CONFIDENTIAL));
    keep(signIns);
    demo.finish();
  }

  private void keep(List<SignIn> signIns) {
    var lines =
        signIns.stream()
            .map(s -> String.join(COLUMNS, s.site(), s.who(), s.name(), s.secret(), s.second()))
            .toList();
    try {
      Files.write(home.signIns(), lines);
      Home.keepPrivate(home.signIns(), "rw-------");
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }

  /** How a visitor of the demo may sign in; empty when this home folder did not load it. */
  static List<SignIn> signIns(Home home) {
    if (Files.notExists(home.signIns())) return List.of();
    try {
      return Files.readAllLines(home.signIns()).stream()
          .map(line -> line.split(COLUMNS, -1))
          .map(cells -> new SignIn(cells[0], cells[1], cells[2], cells[3], cells[4]))
          .toList();
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }
}
