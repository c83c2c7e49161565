package org.loomhive.buyer.branch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.loomhive.buyer.ABuyer;
import org.loomhive.buyer.data.EraseSteps;
import org.loomhive.buyer.data.ExportAccount;
import org.loomhive.kernel.BuyerRef;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.Refused;
import org.loomhive.wholesale.WholesaleRefusal;
import org.loomhive.wholesale.company.ACompany;
import org.loomhive.wholesale.company.CompanyRef;
import org.loomhive.wholesale.company.DecideCompany;
import org.loomhive.workbench.TestHouse;

class BranchTest {
  private final KeepBranch keep = TestHouse.get(KeepBranch.class);
  private final Branches branches = TestHouse.get(Branches.class);
  private final BuyerRef contact = ACompany.approved().contact();
  private final CompanyRef company = ACompany.of(contact).ref();

  @Test
  void contact_and_colleague_write_branches_down_and_take_them_away() {
    var colleague = ACompany.colleagueOf(contact);
    keep.keep(contact, ABuyer.address("Hafen 1"));
    keep.keep(colleague, ABuyer.address("Hafen 2"));
    keep.keep(colleague, ABuyer.address("Hafen 1"));
    assertEquals(List.of("Hafen 1", "Hafen 2"), streets());
    var first = branches.of(company).get(0).ref();
    keep.forget(colleague, first);
    keep.forget(contact, first);
    assertEquals(List.of("Hafen 2"), streets());
  }

  @Test
  void so_many_are_kept_and_no_more() {
    for (int i = 0; i < KeepBranch.MOST; i++) keep.keep(contact, ABuyer.address("Hafen " + i));
    var no = assertThrows(Refused.class, () -> keep.keep(contact, ABuyer.address("Hafen")));
    assertEquals(WholesaleRefusal.TOO_MANY_BRANCHES, no.reason());
  }

  @Test
  void nobody_touches_those_of_another_company_and_without_one_there_are_none() {
    keep.keep(contact, ABuyer.address("Hafen 1"));
    var first = branches.of(company).get(0).ref();
    keep.forget(ACompany.approved().contact(), first);
    assertEquals(List.of("Hafen 1"), streets());
    for (BuyerRef other : List.of(ABuyer.confirmed().ref(), ACompany.applied().contact()))
      assertThrows(NotFound.class, () -> keep.keep(other, ABuyer.address("Hafen 3")));
    TestHouse.get(DecideCompany.class).pause(company, "Rebuilding", ACompany.OFFICE);
    assertThrows(NotFound.class, () -> keep.keep(contact, ABuyer.address("Hafen 3")));
  }

  @Test
  void they_stay_with_the_company_and_go_with_it() {
    var colleague = ACompany.colleagueOf(contact);
    keep.keep(contact, ABuyer.address("Hafen 1"));
    var erase = TestHouse.get(EraseSteps.class);
    erase.erase(contact);
    assertEquals(List.of("Hafen 1"), streets());
    var told = TestHouse.get(ExportAccount.class).of(colleague).getJsonArray("company");
    var branch = told.getJsonObject(0).getJsonArray("branches").getJsonObject(0);
    assertEquals("Hafen 1", branch.getString("street"));
    erase.erase(colleague);
    assertEquals(List.of(), streets());
  }

  private List<String> streets() {
    return branches.of(company).stream().map(one -> one.address().street()).toList();
  }
}
