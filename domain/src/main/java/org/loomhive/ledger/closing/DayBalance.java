package org.loomhive.ledger.closing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.loomhive.ledger.Account;
import org.loomhive.ledger.Book;

/** What stood on an account when a day was closed on which it moved. */
@Entity
@Table(name = "day_balance")
public class DayBalance {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "closing_id")
  private DayClosing closing;

  @Enumerated(EnumType.STRING)
  private Account account;

  private String currency;

  @Column(name = "book_code")
  private String book;

  private long minor;

  protected DayBalance() {} // for EclipseLink

  DayBalance(DayClosing closing, BalanceOf of, long minor) {
    this.closing = closing;
    this.account = of.account();
    this.currency = of.currency();
    this.book = of.book().code();
    this.minor = minor;
  }

  BalanceOf of() {
    return new BalanceOf(account, currency, new Book(book));
  }

  long minor() {
    return minor;
  }
}
