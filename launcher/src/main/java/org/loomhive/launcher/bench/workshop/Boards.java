package org.loomhive.launcher.bench.workshop;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.loomhive.launcher.House;
import org.loomhive.launcher.bench.Figures;
import org.loomhive.launcher.bench.Visit;

/**
 * Opens every board and account: of the large cooperative as its manager, as somebody who sees all
 * cooperatives, and as a maker. The server has warmed up on a small cooperative before, so that the
 * first look shows what cold data costs, and not what a cold server does.
 */
final class Boards {
  private static final int WARM_UP_ROUNDS = 15;
  private static final int LOOKS = 10;
  private static final double BOARD_MILLIS = 1_000;
  private static final double ACCOUNT_MILLIS = 300;
  private static final int SMALL = 10;

  /** The first work of each state in the large cooperative, as the generator gives them. */
  private static final String MAKING = "W-BENCH0000088";

  private static final String TO_INSPECT = "RC-BENCH0000093";
  private static final String TO_OFFER = "W-BENCH0000097";
  private static final String TO_PREPARE = "W-BENCH0000098";

  private final Office office;
  private final Figures figures;

  Boards(House house, Figures figures) {
    this.office = new Office(house);
    this.figures = figures;
  }

  /** A page that is measured, and how long it may take. */
  private record Board(String name, String path, double most) {
    static Board board(String name, String path) {
      return new Board(name, path, BOARD_MILLIS);
    }

    static Board account(String name, String path) {
      return new Board(name, path, ACCOUNT_MILLIS);
    }
  }

  void measure(Visit admin) throws IOException, InterruptedException {
    var small = office.manager(SMALL);
    for (int round = 0; round < WARM_UP_ROUNDS; round++)
      for (Board board : boards("C-BENCH010")) small.get(board.path());
    var manager = office.manager(0);
    for (Board board : boards("C-BENCH000")) look("manager", board, manager);
    for (Board board : accounts()) look("manager", board, manager);
    for (Board board : boards("C-BENCH000")) look("network", board, admin);
    for (Board board : accounts()) look("network", board, admin);
    var other = office.makerOfTheDemo();
    for (int round = 0; round < WARM_UP_ROUNDS; round++) {
      other.get("/materials");
      other.get("/");
    }
    var maker = office.busiestMaker();
    look("maker", Board.account("her material", "/materials"), maker);
    look("maker", Board.board("her work", "/"), maker);
  }

  private void look(String who, Board board, Visit visit) throws IOException, InterruptedException {
    double first = once(board, visit);
    double slowest = first;
    for (int look = 0; look < LOOKS && !Double.isNaN(first); look++)
      slowest = Math.max(slowest, once(board, visit));
    var name = who + ": " + board.name();
    figures.add(name + ", first", first, "ms", board.most());
    figures.add(name + ", slowest of 11", slowest, "ms", board.most());
  }

  /** A page that is not there was not measured. */
  private double once(Board board, Visit visit) throws IOException, InterruptedException {
    var page = visit.get(board.path());
    if (page.isGood()) return page.millis();
    figures.progress(board.path() + " answers " + page.status());
    return Double.NaN;
  }

  private static List<Board> boards(String cooperative) {
    var of = "?of=" + cooperative;
    return Stream.of(
            Board.board("today", "/workshop/"),
            Board.board("open work", "/workshop/orders"),
            Board.board("work to prepare", "/workshop/orders?state=TO_PREPARE"),
            Board.board("finished work", "/workshop/orders?state=PASSED"),
            Board.board("materials", "/workshop/materials" + of),
            Board.board("materials, page 500", "/workshop/materials" + of + "&page=500"),
            Board.board("reorder", "/workshop/reorder" + of),
            Board.board("holdings", "/workshop/holdings" + of),
            Board.board("holdings, page 20", "/workshop/holdings" + of + "&page=20"),
            Board.board("purchases", "/workshop/purchases" + of),
            Board.board("transfers", "/workshop/transfers" + of),
            Board.board("tools", "/workshop/tools" + of),
            Board.board("runs", "/workshop/runs" + of),
            Board.board("plan", "/workshop/plan" + of),
            Board.board("plan, waiting", "/workshop/plan" + of + "&show=waiting"),
            Board.board("calendar", "/workshop/calendar" + of),
            Board.board("slips", "/workshop/slips"),
            Board.board("seconds", "/workshop/seconds"),
            Board.board("ageing", "/workshop/ageing" + of),
            Board.board("kept promises", "/workshop/promises" + of),
            Board.board("waste", "/workshop/waste" + of),
            Board.board("recipes", "/workshop/recipes" + of),
            Board.board("suppliers", "/workshop/suppliers" + of),
            Board.board("inspection plans", "/workshop/plans"),
            Board.board("designs", "/workshop/designs" + of),
            Board.board("training", "/people/training" + of),
            Board.board("lots of customers", "/workshop/owned" + of),
            Board.board("all orders", "/trade/orders?pile=ALL"),
            Board.board("orders to ship", "/trade/orders?pile=TO_SHIP"),
            Board.board("pick list", "/trade/pick" + of))
        .toList();
  }

  private static List<Board> accounts() {
    return List.of(
        Board.board("work to prepare, with its lots", "/workshop/order?n=" + TO_PREPARE),
        Board.board("work to offer, with its makers", "/workshop/order?n=" + TO_OFFER),
        Board.board("work in making", "/workshop/order?n=" + MAKING),
        Board.board("inspection", "/workshop/inspect?r=" + TO_INSPECT),
        Board.account("account of a work", "/workshop/account?n=" + MAKING),
        Board.account("account of a lot", "/workshop/lot?n=LOT-BENCH0000088"),
        Board.account("account of the busiest lot", "/workshop/lot?n=LOT-BENCH0000000"),
        Board.account("store side of a lot", "/workshop/store-lot?n=LOT-BENCH0000088"));
  }
}
