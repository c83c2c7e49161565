package org.loomhive.ordering.books;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import org.junit.jupiter.api.Test;
import org.loomhive.workbench.DatabaseAccounts;
import org.loomhive.workbench.TestHouse;

class CheckPrepaymentsTest {
  @Test
  void the_account_of_the_office_may_read_all_that_is_compared() throws Exception {
    try (var office = TestHouse.connect(DatabaseAccounts.COMMERCE, DatabaseAccounts.ADMIN);
        var statement = office.createStatement()) {
      assertDoesNotThrow(() -> statement.executeQuery(CheckPrepayments.DIFFERING));
    }
  }
}
