package org.loomhive.web.expression;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.ExpressionFactory;
import jakarta.el.MethodExpression;
import jakarta.el.ValueExpression;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Makes the expressions that pages write most, {@code words['…']} and {@code bean.property}, once
 * for all pages and so that they are read straight. Half of what a page asks is one of them.
 */
final class StraightOnes extends ExpressionFactory {
  private static final Pattern WORD = Pattern.compile("#\\{(\\w+)\\['([^'\\\\]+)'\\]\\}");
  private static final Pattern SHOWN = Pattern.compile("#\\{(\\w+)\\.(\\w+)\\}");

  private final ExpressionFactory usual;
  private final PlainWords words;
  private final PlainBeans beans;
  private final PlainProperties properties = new PlainProperties();
  private final Map<Class<?>, Map<String, Optional<Known>>> known = new ConcurrentHashMap<>();

  /** An expression and the name with which it begins. */
  private record Known(String name, ValueExpression expression) {}

  StraightOnes(ExpressionFactory usual) {
    this(usual, new PlainWords(), new PlainBeans());
  }

  StraightOnes(ExpressionFactory usual, PlainWords words, PlainBeans beans) {
    this.usual = usual;
    this.words = words;
    this.beans = beans;
  }

  @Override
  public ValueExpression createValueExpression(ELContext page, String written, Class<?> type) {
    var all = known.computeIfAbsent(type, missing -> new ConcurrentHashMap<>());
    var kept = all.get(written);
    var found = kept == null ? all.computeIfAbsent(written, one -> look(page, one, type)) : kept;
    return found.isPresent() && !isVariable(page, found.get().name())
        ? found.get().expression()
        : usual.createValueExpression(page, written, type);
  }

  /** A page may call something of its own by the name of a bean. */
  private static boolean isVariable(ELContext page, String name) {
    var variables = page.getVariableMapper();
    return variables != null && variables.resolveVariable(name) != null;
  }

  private Optional<Known> look(ELContext page, String written, Class<?> type) {
    var word = WORD.matcher(written);
    if (word.matches() && PlainWords.BUNDLES.contains(word.group(1)))
      return known(page, word, type, () -> words.word(word.group(1), word.group(2)));
    var shown = SHOWN.matcher(written);
    if (!shown.matches()) return Optional.empty();
    var bean = beans.find(shown.group(1));
    var getter = bean == null ? null : properties.getter(bean, shown.group(2));
    if (getter == null) return Optional.empty();
    return known(page, shown, type, () -> Ours.call(getter, bean));
  }

  private Optional<Known> known(
      ELContext page, MatchResult written, Class<?> type, Supplier<Object> value) {
    var name = written.group(1);
    if (isVariable(page, name)) return Optional.empty();
    var expression = usual.createValueExpression(page, written.group(), type);
    return Optional.of(new Known(name, new Straight(expression, value)));
  }

  @Override
  public ValueExpression createValueExpression(Object instance, Class<?> type) {
    return usual.createValueExpression(instance, type);
  }

  @Override
  public MethodExpression createMethodExpression(
      ELContext page, String written, Class<?> type, Class<?>[] parameters) {
    return usual.createMethodExpression(page, written, type, parameters);
  }

  @Override
  public <T> T coerceToType(Object value, Class<T> type) {
    return usual.coerceToType(value, type);
  }

  @Override
  public ELResolver getStreamELResolver() {
    return usual.getStreamELResolver();
  }

  @Override
  public Map<String, Method> getInitFunctionMap() {
    return usual.getInitFunctionMap();
  }
}
