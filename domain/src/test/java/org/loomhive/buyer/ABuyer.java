package org.loomhive.buyer;

import org.loomhive.account.AnAccount;
import org.loomhive.account.BuyerAccount;
import org.loomhive.account.Logins;
import org.loomhive.buyer.door.ConfirmEmail;
import org.loomhive.buyer.door.JoinShop;
import org.loomhive.kernel.language.Language;
import org.loomhive.ordering.Address;
import org.loomhive.workbench.TestHouse;

/** Buyers with accounts for tests; each call makes a new one. */
public final class ABuyer {
  private ABuyer() {}

  public static BuyerAccount registered() {
    return TestHouse.get(JoinShop.class)
        .join(AnAccount.newEmail(), AnAccount.PASSWORD, Language.EN);
  }

  public static BuyerAccount confirmed() {
    var account = registered();
    TestHouse.get(ConfirmEmail.class).confirm(TestHouse.get(Postbox.class).newest(account.email()));
    return now(account);
  }

  /** As it stands in the database. */
  public static BuyerAccount now(BuyerAccount account) {
    return TestHouse.get(Logins.class).get(account.ref());
  }

  public static Address address(String street) {
    return new Address("Anna Beispiel", "DE").at(street, "").in("10115", "Berlin", "");
  }
}
