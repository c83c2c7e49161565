package org.loomhive.admin.pieces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.admin.workshop.WorkOrderPage;
import org.loomhive.production.WorkOrders;
import org.loomhive.production.handover.IssueSlip;
import org.loomhive.production.handover.IssueSlips;
import org.loomhive.production.inspection.Inspection;
import org.loomhive.production.inspection.InspectionResult;
import org.loomhive.production.inspection.plan.PiecePhotos;
import org.loomhive.production.receipt.Receipt;
import org.loomhive.production.receipt.Receipts;

/** What went out and came in for a work order, and what was found in it. */
@Named("piecesOfWork")
@RequestScoped
public class PiecesPart {
  @Inject WorkOrderPage page;
  @Inject WorkOrders workOrders;
  @Inject Receipts receipts;
  @Inject IssueSlips slips;
  @Inject PiecePhotos photos;

  public List<Receipt> getReceipts() {
    return receipts.of(page.getWork());
  }

  /** What went to the maker, hand-over by hand-over. */
  public List<IssueSlip> getSlips() {
    return slips.of(page.getWork().number());
  }

  /** What was found in one receipt. */
  public List<Inspection> inspectionsOf(Receipt receipt) {
    return workOrders.inspectionsOf(receipt.workOrder()).stream()
        .filter(look -> look.receipt().number().equals(receipt.number()))
        .toList();
  }

  /** Pieces of its sample beside their reference. */
  public List<PiecePhotos.Shown> photosOf(Receipt receipt) {
    return photos.of(receipt);
  }

  /** It has rejected pieces that nobody looked at for the second time. */
  public boolean mayBeLookedAtAgain(Receipt receipt) {
    return receipt.againFor().isEmpty()
        && receipts.againFor(receipt).isEmpty()
        && inspectionsOf(receipt).stream()
            .anyMatch(look -> look.result() == InspectionResult.REJECT);
  }
}
