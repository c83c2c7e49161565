package org.loomhive.admin.books;

import java.time.YearMonth;
import org.loomhive.kernel.Money;
import org.loomhive.membership.Cooperative;

/** One month of one cooperative in a list. */
public record MonthRow(
    Cooperative cooperative, YearMonth month, boolean closed, long members, Money total) {}
