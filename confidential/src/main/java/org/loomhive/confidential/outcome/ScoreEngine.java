package org.loomhive.confidential.outcome;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Turns answers into scores: the weighted mean of the scored answers, shown only when enough of the
 * items that concern her were answered. Items that do not concern her leave the sum altogether; "I
 * prefer not to say" is missing, never nothing.
 */
public final class ScoreEngine {
  /** The share of answered items under which no score is shown. */
  public static final BigDecimal MIN_SHARE = new BigDecimal("0.8");

  private static final MathContext EXACT_ENOUGH = MathContext.DECIMAL64;

  private ScoreEngine() {}

  /**
   * @param answers option codes by item code; items without an answer count as missing
   */
  public static Scores score(Instrument instrument, Map<String, String> answers) {
    var byDimension =
        instrument.items().stream()
            .collect(Collectors.groupingBy(Item::dimension, TreeMap::new, Collectors.toList()));
    var dimensions = new TreeMap<String, Score>();
    byDimension.forEach(
        (name, items) -> dimensions.put(name, score(items, answers, Item::weightInDimension)));
    return new Scores(dimensions, score(instrument.items(), answers, Item::weightInComposite));
  }

  private static Score score(
      List<Item> items, Map<String, String> answers, Function<Item, BigDecimal> weight) {
    int concerning = 0;
    int answered = 0;
    var sum = BigDecimal.ZERO;
    var weights = BigDecimal.ZERO;
    for (var item : items) {
      var option = item.option(answers.get(item.code()));
      if (isKind(option, OptionKind.NOT_APPLICABLE)) continue;
      concerning++;
      if (!isKind(option, OptionKind.SCORED)) continue;
      answered++;
      sum = sum.add(weight.apply(item).multiply(option.orElseThrow().score()));
      weights = weights.add(weight.apply(item));
    }
    var share = share(answered, concerning);
    if (answered == 0 || share.compareTo(MIN_SHARE) < 0) return new Score(Optional.empty(), share);
    return new Score(Optional.of(sum.divide(weights, EXACT_ENOUGH)), share);
  }

  private static BigDecimal share(int answered, int concerning) {
    if (concerning == 0) return BigDecimal.ZERO;
    return BigDecimal.valueOf(answered).divide(BigDecimal.valueOf(concerning), EXACT_ENOUGH);
  }

  private static boolean isKind(Optional<AnswerOption> option, OptionKind kind) {
    return option.map(AnswerOption::kind).filter(kind::equals).isPresent();
  }
}
