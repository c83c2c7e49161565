package org.loomhive.web.expression;

import jakarta.el.ELContext;
import jakarta.el.ValueExpression;
import jakarta.el.ValueReference;
import java.io.Serial;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * An expression that is read without being worked through. What it does not know, and all else that
 * is asked of it, the usual one answers.
 */
final class Straight extends ValueExpression {
  @Serial private static final long serialVersionUID = 1L;

  private final ValueExpression usual;
  private final transient Supplier<Object> value;

  Straight(ValueExpression usual, Supplier<Object> value) {
    this.usual = usual;
    this.value = value;
  }

  @Override
  @SuppressWarnings("unchecked") // of the type that the page expects
  public <T> T getValue(ELContext page) {
    var found = value.get();
    if (found == null) return usual.getValue(page);
    var expected = usual.getExpectedType();
    return (T) (expected.isInstance(found) ? found : page.convertToType(found, expected));
  }

  @Override
  public void setValue(ELContext page, Object changed) {
    usual.setValue(page, changed);
  }

  @Override
  public boolean isReadOnly(ELContext page) {
    return usual.isReadOnly(page);
  }

  @Override
  public Class<?> getType(ELContext page) {
    return usual.getType(page);
  }

  @Override
  public Class<?> getExpectedType() {
    return usual.getExpectedType();
  }

  @Override
  public ValueReference getValueReference(ELContext page) {
    return usual.getValueReference(page);
  }

  @Override
  public String getExpressionString() {
    return usual.getExpressionString();
  }

  @Override
  public boolean isLiteralText() {
    return false;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Straight straight && usual.equals(straight.usual);
  }

  @Override
  public int hashCode() {
    return Objects.hash(usual);
  }

  /** A kept page keeps the usual one. */
  @Serial
  private Object writeReplace() {
    return usual;
  }
}
