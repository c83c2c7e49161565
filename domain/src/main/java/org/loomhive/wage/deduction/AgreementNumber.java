package org.loomhive.wage.deduction;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.Serializable;
import org.loomhive.kernel.Refs;

/** One amount that a member agreed to have kept back. */
public record AgreementNumber(String value) implements Serializable {
  private static final String PREFIX = "DA";

  public AgreementNumber {
    Refs.require(value, PREFIX);
  }

  static AgreementNumber random() {
    return new AgreementNumber(Refs.random(PREFIX));
  }

  @Override
  public String toString() {
    return value;
  }

  /** The column is the bare text. */
  @Converter(autoApply = true)
  public static class AsText implements AttributeConverter<AgreementNumber, String> {
    @Override
    public String convertToDatabaseColumn(AgreementNumber ref) {
      return ref == null ? null : ref.value();
    }

    @Override
    public AgreementNumber convertToEntityAttribute(String text) {
      return text == null ? null : new AgreementNumber(text);
    }
  }
}
