package org.loomhive.web;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The sentences of one language, each read once: a page fills thirty of them, and reading one costs
 * more than filling it.
 */
final class FilledSentences {
  private final Locale locale;
  private final Function<Number, String> written;
  private final Map<String, MessageFormat> read = new ConcurrentHashMap<>();

  /**
   * @param written how a number is written where the sentence does not say how
   */
  FilledSentences(Locale locale, Function<Number, String> written) {
    this.locale = locale;
    this.written = written;
  }

  String fill(String sentence, List<?> values) {
    var format = read.computeIfAbsent(sentence, missing -> new MessageFormat(missing, locale));
    boolean plain = Stream.of(format.getFormatsByArgumentIndex()).allMatch(Objects::isNull);
    var gaps = plain ? values.stream().map(this::plain).toArray() : values.toArray();
    return ((MessageFormat) format.clone()).format(gaps);
  }

  private Object plain(Object value) {
    return value instanceof Number number ? written.apply(number) : value;
  }
}
