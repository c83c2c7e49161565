package org.loomhive.kernel;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.Serializable;

/**
 * The number of an order that a buyer sees; it tells neither how many orders there are nor when.
 */
public record OrderNumber(String value) implements Serializable {
  public OrderNumber {
    Refs.require(value, "LH");
  }

  /** A new one that tells nothing and cannot be guessed. */
  public static OrderNumber random() {
    return new OrderNumber(Refs.random("LH"));
  }

  @Override
  public String toString() {
    return value;
  }

  /** The column is the bare text. */
  @Converter(autoApply = true)
  public static class AsText implements AttributeConverter<OrderNumber, String> {
    @Override
    public String convertToDatabaseColumn(OrderNumber ref) {
      return ref == null ? null : ref.value();
    }

    @Override
    public OrderNumber convertToEntityAttribute(String text) {
      return text == null ? null : new OrderNumber(text);
    }
  }
}
