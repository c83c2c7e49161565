package org.loomhive.launcher.bench.lists;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.loomhive.launcher.House;
import org.loomhive.launcher.HouseConfig;
import org.loomhive.launcher.Site;
import org.loomhive.launcher.bench.Attached;
import org.loomhive.launcher.bench.Bench;
import org.loomhive.launcher.bench.Figures;
import org.loomhive.launcher.bench.ManyProducts;
import org.loomhive.launcher.bench.ProcessMeter;
import org.loomhive.launcher.bench.Visit;
import org.loomhive.launcher.demo.DemoAccounts;

/**
 * A catalogue as a list of 10,000 rows, by the pages that people use: new products, the same file
 * again, and other prices for products on the shelf.
 */
public final class ImportBench implements Bench.Measurement {
  private static final int WHOLE_PERCENT = 100;
  private static final int ROWS = 10_000;
  private static final double SECONDS = 60;
  private static final double MEBIBYTES = 1_500 - 256;
  private static final int FOUND = 302;

  private final int rows =
      ROWS * Integer.getInteger("loomhive.bench.percent", WHOLE_PERCENT) / WHOLE_PERCENT;
  private House house;
  private Figures figures;
  private Visit admin;

  @Override
  public void run(HouseConfig config, Figures figuresToFill) throws Exception {
    figures = figuresToFill;
    try (var started = Bench.start(config.with(Set.of(Site.ADMIN)), figures)) {
      house = started;
      try (var connection = house.connect()) {
        new ManyProducts(connection)
            .upTo(rows, made -> figures.progress(made + " generated products"));
      }
      admin = signIn();
      figures.add("rows", rows, "");
      var cooperative = text("SELECT ref FROM cooperative WHERE state_code = 'IN-AS' LIMIT 1");
      var fresh = ListedRows.fresh(rows, cooperative);
      taken("new products", fresh, "FRESH");
      taken("the same file again", fresh, "SAME");
      taken("other prices", ListedRows.prices(rows), "CHANGED");
      take(cooperative);
      var server = new ProcessMeter(house.serverPid());
      figures.add("memory of the server", server.residentMebibytes(), "MiB", MEBIBYTES);
    }
  }

  private Visit signIn() throws Exception {
    var who =
        house.signIns().stream()
            .filter(one -> one.site().equals("admin") && one.who().equals("Network admin"))
            .findFirst()
            .orElseThrow();
    var visit = new Visit(house.address(Site.ADMIN));
    var code = DemoAccounts.CODES.codeAt(Instant.now());
    visit.signIn(Map.of("email", who.name(), "password", who.secret(), "code", code));
    return visit;
  }

  /** Sends it, has it looked at and taken, and counts what became of its rows. */
  private void taken(String what, String file, String expected) throws Exception {
    long begun = System.nanoTime();
    send(file);
    var ref = text("SELECT ref FROM sent_list ORDER BY id DESC LIMIT 1");
    var told = new Patience(admin, "/trade/list?n=" + ref, figures);
    told.until(() -> isAtRest(ref, "looked_at"));
    figures.add(what + ", looked at", seconds(begun), "s", SECONDS);
    begun = System.nanoTime();
    if (hasForm(ref)) {
      post("/trade/list?n=" + ref, "take");
      told.until(() -> isAtRest(ref, "taken_at"));
      figures.add(what + ", taken", seconds(begun), "s", SECONDS);
    }
    figures.add(what + ", progress not shown", told.isShown() ? 0 : 1, "", 0);
    figures.add(what + ", rows that came otherwise", rows - count(ref, expected), "", 0);
  }

  private boolean hasForm(String ref) throws Exception {
    return admin.get("/trade/list?n=" + ref).hasForm("take");
  }

  private void send(String file) throws Exception {
    var page = admin.get("/trade/import");
    var attached = new Attached("import:file", "list.csv", file.getBytes(StandardCharsets.UTF_8));
    var button = Map.of(page.button("import"), "go");
    requireDone(admin.upload(page, "import", button, attached));
  }

  private void post(String path, String form) throws Exception {
    var page = admin.get(path);
    var button = page.button(form);
    requireDone(admin.post(page, form, Map.of(button.substring(button.indexOf(':') + 1), "go")));
  }

  private static void requireDone(Visit.Page page) {
    if (page.status() != FOUND)
      throw new IllegalStateException(page.path() + " answers " + page.status());
  }

  private void take(String cooperative) throws Exception {
    var page = admin.get("/trade/lists/catalogue.csv?of=" + cooperative);
    figures.add("taken away, rows", page.text().lines().count() - 1, "");
    figures.add("taken away", page.isGood() ? page.millis() / 1000 : Double.NaN, "s", SECONDS);
  }

  private boolean isAtRest(String ref, String column) throws Exception {
    var query = "SELECT COUNT(*) FROM sent_list WHERE ref = '%s' AND %s IS NOT NULL";
    return text(query.formatted(ref, column)).equals("1");
  }

  private int count(String ref, String what) throws Exception {
    var last = "SELECT MAX(taking) FROM sent_list_outcome WHERE list_id = l.id";
    var query =
        "SELECT COUNT(*) FROM sent_list_outcome o JOIN sent_list l ON l.id = o.list_id"
            + " WHERE l.ref = '%s' AND o.what = '%s' AND o.taking = (%s)";
    return Integer.parseInt(text(query.formatted(ref, what, last)));
  }

  private String text(String query) throws Exception {
    try (var connection = house.connect();
        var sql = connection.createStatement();
        var row = sql.executeQuery(query)) {
      row.next();
      return row.getString(1);
    }
  }

  private static double seconds(long since) {
    return (System.nanoTime() - since) / 1e9;
  }
}
