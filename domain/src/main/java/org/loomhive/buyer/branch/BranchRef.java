package org.loomhive.buyer.branch;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.Serializable;
import org.loomhive.kernel.Refs;

/** Points at one branch of a company. */
public record BranchRef(String value) implements Serializable {
  public BranchRef {
    Refs.require(value, "BR");
  }

  public static BranchRef random() {
    return new BranchRef(Refs.random("BR"));
  }

  @Override
  public String toString() {
    return value;
  }

  /** The column is the bare text. */
  @Converter(autoApply = true)
  public static class AsText implements AttributeConverter<BranchRef, String> {
    @Override
    public String convertToDatabaseColumn(BranchRef ref) {
      return ref == null ? null : ref.value();
    }

    @Override
    public BranchRef convertToEntityAttribute(String text) {
      return text == null ? null : new BranchRef(text);
    }
  }
}
