package org.loomhive.admin.trade;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.loomhive.admin.papers.Paper;
import org.loomhive.delivery.papers.CustomsRecord;
import org.loomhive.delivery.papers.CustomsRecords;
import org.loomhive.ordering.Packing;

/** The papers of the closed parcels of an order. */
@Named("papers")
@RequestScoped
public class PapersPart {
  @Inject OrderPage page;
  @Inject CustomsRecords records;

  public List<CustomsRecord> getRecords() {
    return page.getParcels().stream().map(this::record).flatMap(Optional::stream).toList();
  }

  public List<Paper> of(CustomsRecord record) {
    return Paper.of(record, page.getOrder().beside().wishes());
  }

  private Optional<CustomsRecord> record(Packing parcel) {
    return records.find(page.getOrder().number(), parcel.number());
  }
}
