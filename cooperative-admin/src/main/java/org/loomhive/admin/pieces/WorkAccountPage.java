package org.loomhive.admin.pieces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.admin.workshop.WorkOrderPage;
import org.loomhive.material.Holding;
import org.loomhive.material.Holdings;
import org.loomhive.material.MaterialMovement;
import org.loomhive.material.MaterialMovements;
import org.loomhive.material.account.CloseAccount;
import org.loomhive.material.account.MaterialAccount;
import org.loomhive.material.account.MaterialAccounts;
import org.loomhive.material.account.MaterialClosing;
import org.loomhive.production.substitute.Substitute;
import org.loomhive.production.substitute.Substitutes;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** Where the material of a work order is, to the gram; printed, it is the closing statement. */
@Named("workAccount")
@RequestScoped
public class WorkAccountPage {
  @Inject WorkOrderPage page;
  @Inject MaterialAccounts accounts;
  @Inject Holdings holdings;
  @Inject Substitutes substitutes;
  @Inject MaterialMovements movements;
  @Inject CloseAccount closing;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  private List<MaterialAccount> rows;

  public List<MaterialAccount> getRows() {
    if (rows == null) rows = accounts.of(page.getWork().number());
    return rows;
  }

  /** Lots of which she has something now. */
  public List<Holding> getHeld() {
    return holdings.forWork(page.getWork().number()).stream()
        .filter(held -> held.held().isPositive())
        .toList();
  }

  public List<Substitute> getSubstitutes() {
    return substitutes.of(page.getWork().number());
  }

  /** What went otherwise than the recipe says, and why. */
  public List<MaterialMovement> getExplained() {
    return movements.explained(page.getWork().number());
  }

  /** Null while it is open. */
  public MaterialClosing getClosing() {
    return closing.find(page.getWork().number()).orElse(null);
  }

  public String close() {
    closing.close(page.getWork().number(), signedIn.actor());
    notes.good("pieces.account.closed");
    return address();
  }

  String address() {
    return "/workshop/account?faces-redirect=true&n=" + page.getWork().number();
  }
}
