package org.loomhive.launcher.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import org.loomhive.launcher.House;
import org.loomhive.launcher.HouseConfig;
import org.loomhive.launcher.Site;

/** The shop: start-up, memory, page weight, lists and pages at two sizes, and orders by the API. */
final class ShopBench implements Bench.Measurement {
  private static final int SMALL = 1_000;
  private static final int LARGE = 100_000;
  private static final int REQUESTS = 4_000;
  private static final double GROWTH = 1.2;
  private static final SiteLoad.Cost PAGE = new SiteLoad.Cost(2.5, 0.6);
  private static final SiteLoad.Cost JSON = new SiteLoad.Cost(1.5, 0.5);
  private static final SiteLoad.Cost SEARCH = new SiteLoad.Cost(4, 3);
  private static final SiteLoad.Cost AGAIN = new SiteLoad.Cost(0.5, Double.NaN);
  private static final List<String> WORDS = List.of("shawl", "basket", "hony", "cotton", "bambo");

  private static final List<String> NARROWED =
      List.of(
          "?kind=WEAVING&sort=PRICE",
          "?material=cotton",
          "?ready=READY&from=20&to=60",
          "?kind=WEAVING&colour=RED");

  private static final String JSON_LIST = "JSON list";

  private static final Predicate<Question> EVERYTHING = question -> true;

  private final Map<String, SiteLoad.Cost> whenSmall = new LinkedHashMap<>();
  private final Predicate<Question> isAsked;
  private final boolean isBoughtIn;

  private ShopBench(Predicate<Question> isAsked, boolean isBoughtIn) {
    this.isAsked = isAsked;
    this.isBoughtIn = isBoughtIn;
  }

  static ShopBench whole() {
    return new ShopBench(EVERYTHING, true);
  }

  /** What programs ask for alone. */
  static ShopBench ofApi() {
    return new ShopBench(question -> question.name().equals(JSON_LIST), true);
  }

  /** Lists and pages while nobody buys. */
  static ShopBench ofShelf() {
    return new ShopBench(EVERYTHING, false);
  }

  /** One kind of address that is asked for at both sizes. */
  private record Question(String name, IntFunction<String> address, SiteLoad.Cost goal) {}

  @Override
  public void run(HouseConfig config, Figures figures) throws Exception {
    figures.progress("first start, with demo data");
    Bench.start(config, figures).close();
    long begin = System.nanoTime();
    try (var house = Bench.start(config, figures)) {
      figures.add("start of all three sites", (System.nanoTime() - begin) / 1e9, "s", 45);
      weigh(house, figures);
      for (int size : new int[] {SMALL, LARGE}) {
        fill(house, figures, size);
        if (size == SMALL && isBoughtIn) new OrdersByApi(house, figures).measure();
        load(house, figures, size);
      }
      var server = new ProcessMeter(house.serverPid());
      figures.add("memory of the server", server.residentMebibytes(), "MiB", 1_500 - 256);
    }
  }

  private static void weigh(House house, Figures figures) throws Exception {
    var weight = new PageWeight();
    figures.add("storefront first page", weight.kilobytes(house.address(Site.SHOP)), "kB", 120);
    figures.add("portal first page", weight.kilobytes(house.address(Site.PORTAL)), "kB", 50);
  }

  private static void fill(House house, Figures figures, int size) throws Exception {
    try (var connection = house.connect()) {
      new ManyProducts(connection)
          .upTo(size, made -> figures.progress(made + " generated products"));
    }
  }

  private void load(House house, Figures figures, int size) throws Exception {
    var shop = house.address(Site.SHOP).replaceFirst("/$", "");
    var site = new SiteLoad(house, figures);
    var asked = questions(shop, size).stream().filter(isAsked).toList();
    if (size == SMALL) site.warmUp(REQUESTS, n -> asked.get(n % asked.size()).address().apply(n));
    for (Question question : asked) {
      var name = question.name() + ", %,d products".formatted(size);
      var cost = site.measure(name, REQUESTS, question.address(), question.goal());
      if (size == SMALL) whenSmall.put(question.name(), cost);
      else grown(figures, question.name(), cost);
    }
    for (String known : List.of("/products", "/product?p=made-7"))
      if (isAsked == EVERYTHING)
        site.measureAgain(
            known + " not changed, %,d".formatted(size), REQUESTS, shop + known, AGAIN);
  }

  private static List<Question> questions(String shop, int size) {
    var chance = new Random(size);
    return List.of(
        new Question("product list", n -> shop + "/products?page=" + (n % 20 + 1), PAGE),
        new Question("product page", n -> shop + "/product?p=made-" + chance.nextInt(size), PAGE),
        new Question(
            "narrowed list", n -> shop + "/products" + NARROWED.get(n % NARROWED.size()), PAGE),
        new Question("search", n -> shop + "/products?q=" + WORDS.get(n % WORDS.size()), SEARCH),
        new Question(JSON_LIST, n -> shop + "/api/v1/products?page=" + (n % 20 + 1), JSON));
  }

  private void grown(Figures figures, String name, SiteLoad.Cost cost) {
    figures.add(name + ", growth", cost.both() / whenSmall.get(name).both(), "times", GROWTH);
  }
}
