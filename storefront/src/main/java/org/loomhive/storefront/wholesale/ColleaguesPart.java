package org.loomhive.storefront.wholesale;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.loomhive.account.Logins;
import org.loomhive.kernel.BuyerRef;
import org.loomhive.kernel.NotFound;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;
import org.loomhive.wholesale.company.Colleague;
import org.loomhive.wholesale.company.Colleagues;
import org.loomhive.wholesale.company.InviteColleagues;
import org.loomhive.wholesale.company.JoinLink;
import org.loomhive.wholesale.company.LeaveCompany;

/** Who buys for the company too: its contact sees and invites them, and each may leave. */
@Named("companyColleagues")
@RequestScoped
public class ColleaguesPart {
  private static final String HERE = "/wholesale?faces-redirect=true";

  @Inject Colleagues colleagues;
  @Inject InviteColleagues invite;
  @Inject LeaveCompany leave;
  @Inject JoinLinks links;
  @Inject Logins logins;
  @Inject WholesalePage page;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  /** Stands in the form itself. */
  @Inject
  @ManagedProperty("#{param.colleague}")
  String colleague;

  private List<Known> shown;

  /** A colleague by the address that the contact knows her by. */
  public record Known(BuyerRef account, String email, LocalDate since) {}

  /** Who came first stands first. */
  public List<Known> getShown() {
    if (shown == null)
      shown = colleagues.of(page.getCompany().ref()).stream().map(this::known).toList();
    return shown;
  }

  private Known known(Colleague one) {
    var since = LocalDate.ofInstant(one.joinedAt(), ZoneOffset.UTC);
    return new Known(one.buyer(), logins.get(one.buyer()).email(), since);
  }

  public int getMost() {
    return Colleagues.MOST;
  }

  /** Null while none holds. */
  public JoinLink getLink() {
    return links.of(page.getCompany()).orElse(null);
  }

  public String getAddress() {
    return links.address(getLink());
  }

  public String makeLink() {
    invite.makeLink(buyer());
    notes.good("wholesale.link.made");
    return HERE;
  }

  public String remove() {
    invite.remove(buyer(), new BuyerRef(colleague));
    notes.good("wholesale.colleague.removed");
    return HERE;
  }

  public String leave() {
    leave.leave(buyer());
    notes.good("wholesale.left");
    return HERE;
  }

  private BuyerRef buyer() {
    return signedIn.buyer().orElseThrow(() -> new NotFound("buyer", ""));
  }
}
