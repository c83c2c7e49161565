package org.loomhive.kernel;

import jakarta.ejb.ApplicationException;
import java.util.List;
import java.util.Objects;

/**
 * The business says no. The reason is a value of a {@code …Refusal} enum; its sentence stands in
 * the bundle under {@code ClassName.VALUE} and takes the arguments in order. Everything is rolled
 * back.
 */
@ApplicationException(rollback = true)
public class Refused extends RuntimeException {
  private final transient Enum<?> reason;
  private final transient List<Object> arguments;

  public Refused(Enum<?> reason, Object... arguments) {
    super(key(reason));
    this.reason = reason;
    this.arguments = List.of(arguments);
  }

  public Enum<?> reason() {
    return reason;
  }

  /** The key of the sentence in the bundle, for example {@code OrderingRefusal.ALREADY_SHIPPED}. */
  public String key() {
    return getMessage();
  }

  public List<Object> arguments() {
    return arguments;
  }

  private static String key(Enum<?> reason) {
    Objects.requireNonNull(reason);
    return reason.getDeclaringClass().getSimpleName() + "." + reason.name();
  }
}
