package org.loomhive.fund.vote;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.Serializable;
import org.loomhive.kernel.Refs;

/** Points at something on which members vote. */
public record ProposalRef(String value) implements Serializable {
  public ProposalRef {
    Refs.require(value, "PP");
  }

  static ProposalRef random() {
    return new ProposalRef(Refs.random("PP"));
  }

  @Override
  public String toString() {
    return value;
  }

  /** The column is the bare text. */
  @Converter(autoApply = true)
  public static class AsText implements AttributeConverter<ProposalRef, String> {
    @Override
    public String convertToDatabaseColumn(ProposalRef ref) {
      return ref == null ? null : ref.value();
    }

    @Override
    public ProposalRef convertToEntityAttribute(String text) {
      return text == null ? null : new ProposalRef(text);
    }
  }
}
