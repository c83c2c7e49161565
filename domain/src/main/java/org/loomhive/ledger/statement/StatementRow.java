package org.loomhive.ledger.statement;

import java.time.LocalDate;
import org.loomhive.kernel.Money;

/**
 * One line of an account, with what stands on the account after it.
 *
 * @param party whose sub-account it touched, or null
 * @param amount a debit is above zero, a credit below
 */
public record StatementRow(
    LocalDate day, String event, String key, String party, Money amount, Money balance) {}
