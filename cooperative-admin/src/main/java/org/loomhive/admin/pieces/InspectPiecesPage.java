package org.loomhive.admin.pieces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.loomhive.catalog.Product;
import org.loomhive.catalog.Variants;
import org.loomhive.kernel.ReceiptNumber;
import org.loomhive.production.inspection.plan.InspectionPlan;
import org.loomhive.production.inspection.plan.InspectionPlans;
import org.loomhive.production.inspection.plan.PiecePhotos;
import org.loomhive.production.inspection.plan.Read;
import org.loomhive.production.inspection.plan.Reading;
import org.loomhive.production.receipt.Receipt;
import org.loomhive.production.receipt.Receipts;
import org.loomhive.web.SignedIn;

/** One receipt on the table: its pieces, and the points of the plan for its kind. */
@Named("inspectPieces")
@RequestScoped
public class InspectPiecesPage {
  @Inject Receipts receipts;
  @Inject InspectionPlans plans;
  @Inject Variants variants;
  @Inject PiecePhotos photos;
  @Inject SignedIn signedIn;

  @Inject
  @ManagedProperty("#{param.r}")
  String number;

  private Receipt receipt;
  private Product product;
  private List<PointField> fields;

  public void open() {
    getReceipt();
  }

  /** Of her own cooperatives only; others are not there. */
  public Receipt getReceipt() {
    if (receipt == null) receipt = receipts.get(new ReceiptNumber(number), signedIn.actor());
    return receipt;
  }

  public Product getProduct() {
    if (product == null) product = variants.get(getReceipt().workOrder().sku()).product();
    return product;
  }

  /** What the sample is looked at for; nothing where there is no plan. */
  public List<PointField> getFields() {
    if (fields == null) {
      fields = new ArrayList<>();
      plans.find(getProduct().kind()).ifPresent(this::ask);
    }
    return fields;
  }

  private void ask(InspectionPlan plan) {
    var kept = photos.of(getReceipt());
    for (int piece = 1; piece <= plan.sampleOf(getReceipt().pieces()); piece++)
      for (var point : plan.onReceipt()) fields.add(new PointField(point, piece, kept));
  }

  List<Read> read() throws IOException {
    var read = new ArrayList<Read>();
    for (PointField field : getFields()) read.add(field.read());
    return read;
  }

  /** What was read when it was inspected. */
  public List<Reading> getReadings() {
    return plans.readingsOf(getReceipt());
  }
}
