package org.loomhive.ledger.closing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.YearMonth;
import org.loomhive.ledger.Book;

/** Somebody's books are closed up to a month: no entry of a day in it, or before it, comes in. */
@Entity
@Table(name = "closed_books")
public class ClosedBooks {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "book_code")
  private String book;

  @Column(name = "up_to")
  private YearMonth upTo;

  @Column(name = "closed_at")
  private Instant closedAt;

  @Column(name = "closed_by")
  private String closedBy;

  protected ClosedBooks() {} // for EclipseLink

  ClosedBooks(Book book, YearMonth upTo, Instant now, String by) {
    this.book = book.code();
    this.upTo = upTo;
    this.closedAt = now;
    this.closedBy = by;
  }

  public Book book() {
    return new Book(book);
  }

  /** The last closed month. */
  public YearMonth upTo() {
    return upTo;
  }

  public Instant closedAt() {
    return closedAt;
  }

  public String closedBy() {
    return closedBy;
  }
}
