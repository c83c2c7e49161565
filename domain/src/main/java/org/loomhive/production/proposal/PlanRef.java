package org.loomhive.production.proposal;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.Serializable;
import java.util.UUID;
import org.loomhive.kernel.NotFound;

/** One proposal. */
public record PlanRef(String value) implements Serializable {
  private static final int LENGTH = 36;

  public PlanRef {
    if (value == null || value.length() != LENGTH || !value.matches("[0-9a-f-]+"))
      throw new NotFound("plan", value);
  }

  static PlanRef random() {
    return new PlanRef(UUID.randomUUID().toString());
  }

  @Override
  public String toString() {
    return value;
  }

  /** The column is the bare text. */
  @Converter(autoApply = true)
  public static class AsText implements AttributeConverter<PlanRef, String> {
    @Override
    public String convertToDatabaseColumn(PlanRef ref) {
      return ref == null ? null : ref.value();
    }

    @Override
    public PlanRef convertToEntityAttribute(String text) {
      return text == null ? null : new PlanRef(text);
    }
  }
}
