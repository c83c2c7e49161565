package org.loomhive.storefront.wholesale;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.buyer.branch.Branch;
import org.loomhive.buyer.branch.BranchRef;
import org.loomhive.buyer.branch.Branches;
import org.loomhive.buyer.branch.KeepBranch;
import org.loomhive.kernel.BuyerRef;
import org.loomhive.kernel.NotFound;
import org.loomhive.storefront.checkout.AddressForm;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** Further shops of the company: one more, one less. */
@Named("companyBranches")
@RequestScoped
public class BranchesPart {
  private static final String HERE = "/wholesale?faces-redirect=true";

  @Inject Branches branches;
  @Inject KeepBranch keep;
  @Inject WholesalePage page;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  /** Stands in the form itself. */
  @Inject
  @ManagedProperty("#{param.branch}")
  String which;

  private final AddressForm form = new AddressForm();
  private List<Branch> shown;

  public List<Branch> getShown() {
    if (shown == null) shown = branches.of(page.getCompany().ref());
    return shown;
  }

  public int getMost() {
    return KeepBranch.MOST;
  }

  public AddressForm getForm() {
    return form;
  }

  public String save() {
    keep.keep(buyer(), form.written());
    notes.good("wholesale.branch.saved");
    return HERE;
  }

  public String forget() {
    keep.forget(buyer(), new BranchRef(which));
    notes.good("wholesale.branch.removed");
    return HERE;
  }

  private BuyerRef buyer() {
    return signedIn.buyer().orElseThrow(() -> new NotFound("buyer", ""));
  }
}
