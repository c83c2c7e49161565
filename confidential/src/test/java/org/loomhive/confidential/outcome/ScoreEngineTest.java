package org.loomhive.confidential.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ScoreEngineTest {
  /** An instrument with answers to it; an answer of null is a question left out. */
  record Filled(Instrument instrument, Map<String, String> answers) {}

  @Property(tries = 300)
  void a_score_is_between_nothing_and_one(@ForAll("filled") Filled filled) {
    var scores = ScoreEngine.score(filled.instrument(), filled.answers());
    var all = new ArrayList<>(scores.dimensions().values());
    all.add(scores.composite());
    for (var score : all) {
      score.value().ifPresent(v -> assertTrue(v.signum() >= 0 && v.compareTo(BigDecimal.ONE) <= 0));
      assertTrue(score.answeredShare().compareTo(BigDecimal.ONE) <= 0);
    }
  }

  @Property(tries = 300)
  void under_the_least_share_there_is_no_score(@ForAll("filled") Filled filled) {
    var composite = ScoreEngine.score(filled.instrument(), filled.answers()).composite();
    boolean enough = composite.answeredShare().compareTo(ScoreEngine.MIN_SHARE) >= 0;
    assertEquals(enough, composite.value().isPresent());
  }

  @Property(tries = 300)
  void not_to_say_is_the_same_as_not_to_answer(@ForAll("filled") Filled filled) {
    var without = new HashMap<>(filled.answers());
    without.values().removeIf("PREFER_NOT"::equals);
    assertEquals(
        ScoreEngine.score(filled.instrument(), without),
        ScoreEngine.score(filled.instrument(), filled.answers()));
  }

  @Property(tries = 300)
  void a_better_answer_never_lowers_the_score(@ForAll("filled") Filled filled) {
    var before = ScoreEngine.score(filled.instrument(), filled.answers()).composite().value();
    var better = new HashMap<>(filled.answers());
    better.replaceAll((item, option) -> option.startsWith("S") ? "S4" : option);
    var after = ScoreEngine.score(filled.instrument(), better).composite().value();
    assertEquals(before.isPresent(), after.isPresent());
    before.ifPresent(value -> assertTrue(after.orElseThrow().compareTo(value) >= 0));
  }

  @Property(tries = 300)
  void what_does_not_concern_her_changes_nothing(@ForAll("filled") Filled filled) {
    var items = new ArrayList<>(filled.instrument().items());
    items.add(item("EXTRA", "A", 7));
    var answers = new HashMap<>(filled.answers());
    answers.put("EXTRA", "NA");
    assertEquals(
        ScoreEngine.score(filled.instrument(), filled.answers()).composite(),
        ScoreEngine.score(new Instrument("T", 2, items), answers).composite());
  }

  @Test
  void weights_count() {
    var instrument = new Instrument("T", 1, List.of(item("HEAVY", "A", 3), item("LIGHT", "B", 1)));
    var scores = ScoreEngine.score(instrument, Map.of("HEAVY", "S4", "LIGHT", "S0"));
    assertEquals("0.75", scores.composite().shown().orElseThrow().toPlainString());
    assertEquals("1.00", scores.dimensions().get("A").shown().orElseThrow().toPlainString());
    assertEquals("0.00", scores.dimensions().get("B").shown().orElseThrow().toPlainString());
  }

  @Test
  void four_of_five_are_enough_and_three_of_five_are_not() {
    var items = new ArrayList<Item>();
    for (int i = 0; i < 5; i++) items.add(item("I" + i, "A", 1));
    var answers = new HashMap<>(Map.of("I0", "S4", "I1", "S4", "I2", "S4", "I3", "S0"));
    var instrument = new Instrument("T", 1, items);
    assertEquals(
        "0.75",
        ScoreEngine.score(instrument, answers).composite().shown().orElseThrow().toPlainString());
    answers.put("I3", "PREFER_NOT");
    assertTrue(ScoreEngine.score(instrument, answers).composite().value().isEmpty());
  }

  @Provide
  Arbitrary<Filled> filled() {
    var option = Arbitraries.of("S0", "S1", "S2", "S3", "S4", "NA", "PREFER_NOT", "");
    var one = Arbitraries.integers().between(1, 9);
    return Arbitraries.integers()
        .between(1, 12)
        .flatMap(
            count ->
                net.jqwik.api.Combinators.combine(
                        one.list().ofSize(count), option.list().ofSize(count))
                    .as(ScoreEngineTest::fill));
  }

  private static Filled fill(List<Integer> weights, List<String> options) {
    var items = new ArrayList<Item>();
    var answers = new HashMap<String, String>();
    for (int i = 0; i < weights.size(); i++) {
      items.add(item("I" + i, i % 2 == 0 ? "A" : "B", weights.get(i)));
      if (!options.get(i).isEmpty()) answers.put("I" + i, options.get(i));
    }
    return new Filled(new Instrument("T", 1, items), answers);
  }

  private static Item item(String code, String dimension, int weight) {
    var options = new ArrayList<AnswerOption>();
    for (int i = 0; i <= 4; i++) options.add(AnswerOption.scored("S" + i, quarter(i)));
    options.add(AnswerOption.unscored("NA", OptionKind.NOT_APPLICABLE));
    options.add(AnswerOption.unscored("PREFER_NOT", OptionKind.PREFER_NOT_TO_SAY));
    return new Item(code, dimension, BigDecimal.valueOf(weight), options);
  }

  private static BigDecimal quarter(int count) {
    return BigDecimal.valueOf(count).divide(BigDecimal.valueOf(4), 2, RoundingMode.UNNECESSARY);
  }
}
