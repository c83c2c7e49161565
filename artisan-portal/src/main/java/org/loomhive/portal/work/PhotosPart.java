package org.loomhive.portal.work;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.production.inspection.plan.PiecePhotos;
import org.loomhive.production.receipt.Receipt;
import org.loomhive.production.receipt.Receipts;

/** What was photographed of her pieces when somebody looked at them. */
@Named("myPhotos")
@RequestScoped
public class PhotosPart {
  @Inject WorkPage page;
  @Inject Receipts receipts;
  @Inject PiecePhotos photos;

  /** A photo and the pieces that it belongs to. */
  public record Photo(Receipt receipt, PiecePhotos.Shown shown) {}

  public List<Photo> getAll() {
    return receipts.of(page.getOrder()).stream()
        .flatMap(each -> photos.of(each).stream().map(shown -> new Photo(each, shown)))
        .toList();
  }
}
