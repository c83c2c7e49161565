package org.loomhive.kernel;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.Serializable;

/** One piece of work that is offered to one member at a time. */
public record WorkOrderNumber(String value) implements Serializable {
  public WorkOrderNumber {
    Refs.require(value, "W");
  }

  /** A new one that tells nothing and cannot be guessed. */
  public static WorkOrderNumber random() {
    return new WorkOrderNumber(Refs.random("W"));
  }

  @Override
  public String toString() {
    return value;
  }

  /** The column is the bare text. */
  @Converter(autoApply = true)
  public static class AsText implements AttributeConverter<WorkOrderNumber, String> {
    @Override
    public String convertToDatabaseColumn(WorkOrderNumber ref) {
      return ref == null ? null : ref.value();
    }

    @Override
    public WorkOrderNumber convertToEntityAttribute(String text) {
      return text == null ? null : new WorkOrderNumber(text);
    }
  }
}
