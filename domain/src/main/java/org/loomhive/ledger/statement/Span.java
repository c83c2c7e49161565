package org.loomhive.ledger.statement;

import java.time.LocalDate;
import org.loomhive.ledger.Book;

/** Whose books are read, from which business day to which; both days belong to it. */
public record Span(Book book, LocalDate from, LocalDate to) {
  /** Days the wrong way round are read the right way. */
  public Span {
    if (to.isBefore(from)) {
      var later = from;
      from = to;
      to = later;
    }
  }
}
