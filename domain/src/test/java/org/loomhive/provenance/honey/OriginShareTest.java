package org.loomhive.provenance.honey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.loomhive.catalog.MaterialShare;
import org.loomhive.kernel.LotNumber;

/** Countries stand in descending order, and their percents add up to 100. */
class OriginShareTest {
  private static final LotNumber DRUM = new LotNumber("LOT-DRUM");
  private static final LotNumber PART = new LotNumber("LOT-PART");
  private static final LotNumber HILL = new LotNumber("LOT-HILL");
  private static final LotNumber BOUGHT = new LotNumber("LOT-BOUGHT");

  @Test
  void thirds_get_the_percent_that_is_left_over_where_the_code_comes_first() {
    assertEquals("BT 34, IN 33, NP 33", written(Map.of("IN", "1", "NP", "1", "BT", "1")));
  }

  @Test
  void what_is_left_over_goes_where_the_most_was_cut_off() {
    assertEquals("NP 88, IN 12", written(Map.of("IN", "0.5", "NP", "3.5")));
    assertEquals("IN 67, BT 27, NP 6", written(Map.of("IN", "200", "BT", "81.3", "NP", "17.1")));
  }

  @Test
  void a_trace_is_named_and_nothing_is_not() {
    assertEquals("IN 100, NP 0", written(Map.of("IN", "999", "NP", "1", "BT", "0")));
  }

  @Test
  void whatever_is_blended_the_percents_add_up_and_descend() {
    var random = new Random(7);
    for (int i = 0; i < 500; i++) {
      var weights = new TreeMap<String, BigDecimal>();
      for (int c = 0; c <= i % 7; c++)
        weights.put("C" + c, BigDecimal.valueOf(1 + random.nextInt(90_000), 3));
      var shares = OriginShare.of(weights, 100);
      assertEquals(100, shares.stream().mapToInt(OriginShare::percent).sum());
      for (int s = 1; s < shares.size(); s++)
        assertTrue(shares.get(s - 1).percent() >= shares.get(s).percent());
    }
  }

  @Test
  void a_blend_of_blends_is_followed_to_its_countries_and_a_circle_ends() {
    var half = BigDecimal.valueOf(2);
    var sources =
        Map.of(
            DRUM, new OriginTree.Source().with(PART, half).with(HILL, half),
            PART, OriginTree.Source.lot(BOUGHT),
            BOUGHT, OriginTree.Source.country("NP"),
            HILL, OriginTree.Source.country("IN"));
    var tree = new OriginTree(sources::get);
    tree.add(DRUM, BigDecimal.ONE);
    tree.add(HILL, new BigDecimal("3"));
    assertEquals("IN 88, NP 12", told(tree.weights()));
    var circle = new OriginTree(lot -> OriginTree.Source.lot(lot.equals(DRUM) ? PART : DRUM));
    circle.add(DRUM, BigDecimal.ONE);
    assertEquals(List.of(DRUM), circle.unknown());
  }

  @Test
  void on_the_page_only_the_honey_is_shared_out_anew() {
    var before = List.of(new MaterialShare("Honey", 90).from("IN"), new MaterialShare("Comb", 10));
    var shares = List.of(new OriginShare("IN", 67), new OriginShare("NP", 33));
    var told = SayOrigin.shared(before, new HoneyOrigin(shares, List.of()));
    assertEquals(
        List.of("Honey 60 IN", "Honey 30 NP", "Comb 10"),
        told.stream().map(MaterialShare::written).toList());
  }

  private static String written(Map<String, String> weights) {
    var exact = new TreeMap<String, BigDecimal>();
    weights.forEach((country, weight) -> exact.put(country, new BigDecimal(weight)));
    return told(exact);
  }

  private static String told(Map<String, BigDecimal> weights) {
    var told = OriginShare.of(weights, 100).stream().map(o -> o.country() + " " + o.percent());
    return String.join(", ", told.toList());
  }
}
